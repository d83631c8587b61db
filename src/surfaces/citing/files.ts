/** Citations as files: one for each reference manager, and one with all forms, for the lists that pages open. */
import { citationFile } from '../../lib/routes.ts';
import { forms as formWords } from '../../words/cite.ts';
import { citable, citationKey, formsOf, withFiles } from './citable.ts';
import type { CitationForms } from './forms.ts';

/** The forms that are files, by the ends of their names, and their media types. */
export const fileForms = {
  [formWords.bibtex.file]: { form: 'bibtex', mediaType: 'application/x-bibtex; charset=utf-8' },
  [formWords.ris.file]: { form: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  [formWords.csl.file]: { form: 'csl', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationEnding = keyof typeof fileForms;
export const citationEndings = Object.keys(fileForms) as CitationEnding[];

const hasFiles = new Set(withFiles.map(({ id }) => id));

/** A file of a citation. */
export interface CitationFile {
  readonly name: string;
  readonly address: string;
}

/** The files of a citation; none where it is only copied. */
export function citationFiles(id: string): CitationFile[] {
  if (!hasFiles.has(id)) return [];
  const key = citationKey(id);
  return citationEndings.map((ending) => ({ name: key + ending, address: citationFile(key, ending) }));
}

/** What the file with all forms of a citation holds. */
export interface FormsFile {
  /** Address of what is cited, from the root of the site; null for print. */
  readonly address: string | null;
  readonly forms: CitationForms;
  /** Names of its files, in the same folder. */
  readonly files: readonly string[];
}

/** All forms of a citation. */
export const formsFile = (id: string): FormsFile => ({
  address: citable(id).address,
  forms: formsOf(id),
  files: citationFiles(id).map(({ name }) => name),
});
