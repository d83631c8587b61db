/** The files of content/ on disk, for commands; the site itself has them from Vite. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../datasets/source.ts';
import { glossaryPath } from './check-glossary.ts';
import { addressesPath } from './lasting.ts';

/** What an author has written, as far as checks of the data need it. */
export interface Content {
  /** Path of each MDX file, `content/report/local.mdx` -> its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Path of each file that ties numbers in the data's notes, `content/data-numbers/evidence.yaml` -> its text. */
  readonly dataNumbers: ReadonlyMap<string, string>;
  /** Text of the list of addresses that others may have cited; undefined where there is none. */
  readonly addresses: string | undefined;
  /** Text of the glossary, and the ids of its terms. */
  readonly glossary: string;
  readonly terms: ReadonlySet<string>;
  /** Ids of figures. */
  readonly figures: ReadonlySet<string>;
}

const FIGURES = new URL('../figures/', import.meta.url);

function textsIn(root: string, folder: string, ending: string): [path: string, text: string][] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

const textOf = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** Ids in a glossary; none in one that cannot be read, whose problems say why. */
function termsIn(glossary: string): string[] {
  const { terms = [] } = (readSource(glossaryPath, glossary).value ?? {}) as { terms?: { id: string }[] };
  return terms.map(({ id }) => id);
}

/** Ids of the figures: the names of their files. */
export const figureIds = (): string[] =>
  readdirSync(FIGURES)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));

/**
 * Reads content/.
 * @param root the folder that holds it
 * @returns undefined where there is no such folder
 */
export function readContent(root: string): Content | undefined {
  if (!existsSync(join(root, 'content'))) return undefined;
  const glossary = textOf(root, glossaryPath) ?? '';
  return {
    texts: new Map(textsIn(root, 'content', '.mdx')),
    dataNumbers: new Map(textsIn(root, 'content/data-numbers', '.yaml')),
    addresses: textOf(root, addressesPath),
    glossary,
    terms: new Set(termsIn(glossary)),
    figures: new Set(figureIds()),
  };
}
