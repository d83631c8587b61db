import { files } from '../words/files.ts';
import { darkTheme, lightTheme } from '../theme/theme.ts';
import { card } from './card.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { aboutPicture } from './picture.ts';
import { png } from './png.ts';
import type { Published } from './published.ts';
import { editableSvg, svg } from './svg.ts';

/** A form in which a figure can be downloaded. */
interface FileKind {
  /** Its label in a link, and what it is for. */
  readonly label: string;
  readonly use: string;
  readonly mediaType: string;
  body(figure: Published): string | Uint8Array;
}

/** A picture in pixels, drawn from a document. */
const image = (
  words: { label: string; use: string },
  document: (figure: Published) => string,
  scale = 1,
): FileKind => ({
  ...words,
  mediaType: 'image/png',
  body: (figure) => png(document(figure), scale, aboutPicture(figure)),
});

/** The files of every figure, by the end of their names after the release. */
export const fileKinds = {
  '.svg': {
    ...files['.svg'],
    mediaType: 'image/svg+xml',
    body: (figure) => svg(figure, lightTheme),
  },
  '_editable.svg': {
    ...files['_editable.svg'],
    mediaType: 'image/svg+xml',
    body: (figure) => editableSvg(figure, lightTheme),
  },
  '.png': image(files['.png'], (figure) => svg(figure, lightTheme)),
  '_2x.png': image(files['_2x.png'], (figure) => svg(figure, lightTheme), 2),
  '_dark.png': image(files['_dark.png'], (figure) => svg(figure, darkTheme)),
  '_card.png': image(files['_card.png'], card),
  '.csv': {
    ...files['.csv'],
    mediaType: 'text/csv; charset=utf-8',
    body: csv,
  },
  '.json': {
    ...files['.json'],
    mediaType: 'application/json',
    body: json,
  },
} as const satisfies Record<string, FileKind>;

/** End of the name of a figure's file. */
export type FileEnding = keyof typeof fileKinds;

/** The ends of the names of all files, in the order of lists. */
export const fileEndings = Object.keys(fileKinds) as FileEnding[];

/** Those that stand under a figure; its page lists all. */
export const inlineEndings: readonly FileEnding[] = ['.svg', '.png', '.csv', '.json'];

const bodies = new WeakMap<Published, Map<FileEnding, string | Uint8Array>>();

/** The content of a figure's file. A picture takes time to make, so it is made once, for the file and for its size. */
export function fileBody(figure: Published, ending: FileEnding): string | Uint8Array {
  const made = bodies.get(figure) ?? new Map<FileEnding, string | Uint8Array>();
  bodies.set(figure, made);
  const body = made.get(ending) ?? fileKinds[ending].body(figure);
  made.set(ending, body);
  return body;
}

/** Size of a figure's file in bytes. */
export const fileSize = (figure: Published, ending: FileEnding): number =>
  Buffer.byteLength(fileBody(figure, ending));

/** Name of a figure's file, which carries the release: `award-distribution_1.0.0.csv`. */
export function fileName({ id, release }: Published, ending: FileEnding): string {
  return `${id}_${release}${ending}`;
}

/** Address of a figure's file inside the site, from the root. */
export function fileAddress(figure: Published, ending: FileEnding): string {
  return `/figures/${figure.id}/${fileName(figure, ending)}`;
}
