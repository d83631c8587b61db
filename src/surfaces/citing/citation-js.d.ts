/** The part of citation-js that this edition uses; the library has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './csl.ts';

  interface BibliographyOptions {
    readonly template: string;
    readonly format: 'text';
    readonly asEntryArray: true;
    readonly nosort: true;
  }

  /** Tags of a RIS record and what they hold. */
  type RisRecord = Record<string, string | readonly string[]>;

  /** An entry of BibTeX: its fields as its file has them, without the braces around each. */
  interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  class Cite {
    constructor(items: readonly CslItem[]);
    format(form: 'bibliography', options: BibliographyOptions): [id: string, text: string][];
    format(form: 'bibtex', options: { readonly format: 'object' }): BibtexEntry[];
    format(form: 'ris', options: { readonly format: 'object' }): RisRecord[];
  }

  interface Configs {
    readonly '@csl': {
      readonly styles: { add(name: string, xml: string): void; get(name: string): string };
    };
    readonly '@bibtex': { readonly format: { checkLabel: boolean } };
  }

  const plugins: { readonly config: { get<Name extends keyof Configs>(name: Name): Configs[Name] } };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
