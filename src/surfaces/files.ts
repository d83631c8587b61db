import { lightTheme } from '../theme/theme.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import type { Published } from './published.ts';
import { svg } from './svg.ts';

/** A form in which a figure can be downloaded. */
interface FileKind {
  readonly label: string;
  readonly mediaType: string;
  body(figure: Published): string;
}

/** The files of every figure, by the ending of their names. */
export const fileKinds = {
  svg: { label: 'SVG', mediaType: 'image/svg+xml', body: (figure) => svg(figure, lightTheme) },
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8', body: csv },
  json: { label: 'JSON', mediaType: 'application/json', body: json },
} as const satisfies Record<string, FileKind>;

/** Ending of a figure's file. */
export type FileEnding = keyof typeof fileKinds;

/** Name of a figure's file, which carries the release: `award-distribution_1.0.0.csv`. */
export function fileName({ id, release }: Published, ending: FileEnding): string {
  return `${id}_${release}.${ending}`;
}

/** Address of a figure's file inside the site, from the root. */
export function fileAddress(figure: Published, ending: FileEnding): string {
  return `/figures/${figure.id}/${fileName(figure, ending)}`;
}
