/**
 * A citation in the forms that manuscripts and programs ask for. citation-js writes them all; Chicago and MLA, which it
 * lacks, are styles of ours for the few kinds of work that are cited here.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { capitalized } from '../../lib/format.ts';
import { noAddress } from '../../words/publisher.ts';
import type { Citation } from '../citation.ts';
import chicago from './chicago.csl?raw';
import { cslItem, type CslItem } from './csl.ts';
import mla from './mla.csl?raw';

const { styles } = plugins.config.get('@csl');
// Of works by one author in one year, it would tell the second by a letter: here each is cited alone.
styles.add('apa', styles.get('apa').replace(' disambiguate-add-year-suffix="true"', ''));
styles.add('chicago', chicago);
styles.add('mla', mla);
// Its check takes hyphens for unsafe, though every program reads them.
plugins.config.get('@bibtex').format.checkLabel = false;

/** Forms in which a citation is copied: three styles, and three formats of reference managers. */
export const formNames = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl'] as const;
export type FormName = (typeof formNames)[number];
export type CitationForms = Readonly<Record<FormName, string>>;

/** A citation by the key under which reference managers keep it. */
export interface KeyedCitation {
  readonly key: string;
  readonly citation: Citation;
}

/** APA writes titles as sentences are, with a capital after the colon. Our subtitles hold no name. */
function asSentence(title: string): string {
  const [main = '', ...rest] = title.split(': ');
  return [main, ...rest.map((subtitle) => capitalized(subtitle.toLowerCase()))].join(': ');
}

function forApa(item: CslItem): CslItem {
  const container = item['container-title'];
  return container === undefined
    ? { ...item, title: asSentence(item.title) }
    : { ...item, 'container-title': asSentence(container) };
}

/** In text, what stands for an address that this copy does not have yet; programs get none. */
const forReaders = (item: CslItem): CslItem => ({ URL: noAddress, ...item });

/** All items in a style, in their order. */
const inStyle = (items: readonly CslItem[], template: string): string[] =>
  new Cite(items)
    .format('bibliography', { template, format: 'text', asEntryArray: true, nosort: true })
    .map(([, text]) => text.trim());

/**
 * A record of RIS. The library breaks lines within words, cuts keys off, and leaves the day out where a chapter is
 * cited: so its tags are written here. The title of a chapter's book stands under both its names, since older programs
 * know only the second.
 */
function risText(item: CslItem): string {
  const [{ TY = '', ...tags } = {}] = new Cite([item]).format('ris', { format: 'object' });
  const [year = 0, month, day] = item.issued['date-parts'][0];
  const date = [year, month, day].map((part) => part?.toString().padStart(2, '0') ?? '');
  const container = item['container-title'];
  const book = container === undefined ? {} : { BT: container };
  const all = { TY, ...tags, ...book, DA: `${date.join('/')}/`, ID: item['citation-key'], ER: '' };
  const lines = Object.entries(all).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return `${lines.join('\r\n')}\r\n`;
}

/** The names that every style of BibTeX knows for the months. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry of BibTeX. The library writes the day into the month, and a chapter as `inbook`, of which BibTeX leaves out the
 * title of the book: so its fields are written here.
 */
function bibtexText(item: CslItem): string {
  const [entry] = new Cite([item]).format('bibtex', { format: 'object' });
  const { type, label, properties } = entry ?? { type: '', label: '', properties: {} };
  const [, month = 0, day] = item.issued['date-parts'][0];
  const lines = Object.entries(properties).flatMap(([field, value]) => {
    if (field !== 'month') return [`${field} = {${value}}`];
    return [`month = ${MONTHS[month - 1] ?? ''}`, ...(day === undefined ? [] : [`day = {${day}}`])];
  });
  return `@${type === 'inbook' ? 'incollection' : type}{${label},\n${lines.map((line) => `\t${line},\n`).join('')}}\n`;
}

const cslText = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;

/** Citations in all forms, in their order. Many at once take less time than one after the other. */
export function citationForms(citations: readonly KeyedCitation[]): CitationForms[] {
  const items = citations.map(({ key, citation }) => cslItem(key, citation));
  const read = items.map(forReaders);
  const apa = inStyle(read.map(forApa), 'apa');
  const inChicago = inStyle(read, 'chicago');
  const inMla = inStyle(read, 'mla');
  return items.map((item, index) => ({
    apa: apa[index] ?? '',
    chicago: inChicago[index] ?? '',
    mla: inMla[index] ?? '',
    bibtex: bibtexText(item),
    ris: risText(item),
    csl: cslText(item),
  }));
}
