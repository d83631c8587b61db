import { capitalized } from '../lib/format.ts';
import { reportSections, type ReportSection } from '../words/vocabulary/index.ts';

/** A paragraph of the printed report: `III.local`, paragraph 5. The endnotes are the paragraphs of `notes`. */
export interface Paragraph {
  readonly section: ReportSection;
  readonly paragraph: number;
}

/** How many paragraphs each section of the printed report has, once those that a page break parted are joined. */
const paragraphCounts: Readonly<Record<ReportSection, number>> = {
  'front.authors': 1,
  'front.ack': 1,
  I: 5,
  II: 3,
  III: 2,
  'III.local': 5,
  'III.region': 8,
  IV: 4,
  V: 3,
  'V.planning': 2,
  'V.coalition': 5,
  'V.system': 2,
  VI: 1,
  'VI.data': 1,
  'VI.message': 1,
  'VI.capacity': 1,
  'VI.grantmaking': 1,
  'VI.intermediary': 2,
  appendix: 2,
  notes: 5,
};

/** The sections in which the endnotes are called, in the order of the endnotes. */
const endnoteSections: readonly ReportSection[] = ['I', 'I', 'I', 'II', 'IV'];

const isSection = (name: string): name is ReportSection => name in paragraphCounts;

/** The paragraphs of one section of the printed report, in order. */
export function paragraphsOf(section: ReportSection): Paragraph[] {
  return Array.from({ length: paragraphCounts[section] }, (_, index) => ({ section, paragraph: index + 1 }));
}

/** The endnotes that a section calls, as paragraphs of `notes`. */
export function endnotesOf(section: ReportSection): Paragraph[] {
  return paragraphsOf('notes').filter(({ paragraph }) => endnoteSections[paragraph - 1] === section);
}

/** The address of a paragraph: `III.local.5`. */
export const addressOf = ({ section, paragraph }: Paragraph): string => `${section}.${paragraph}`;

/**
 * The paragraph with an address.
 * @returns undefined where the printed report has none
 */
export function paragraphAt(address: string): Paragraph | undefined {
  const [, section = '', digits] = /^(.+)\.(\d+)$/.exec(address) ?? [];
  const paragraph = Number(digits);
  const exists = isSection(section) && paragraph >= 1 && paragraph <= paragraphCounts[section];
  return exists ? { section, paragraph } : undefined;
}

/** The HTML id of a paragraph, or of a part of it: `iii-local-5`, `iii-local-5-b`. */
export function paragraphId(address: string, part?: string): string {
  return [...address.toLowerCase().split('.'), ...(part ? [part] : [])].join('-');
}

/** The HTML id of the first use of a bound number on a page. */
export const useId = (quantity: string): string => `use-${quantity}`;

/** Where a paragraph stands, in words: `Section III, local, paragraph 5`, `Endnote 1`. */
export function placeOf({ section, paragraph }: Paragraph): string {
  if (section === 'notes') return `Endnote ${paragraph}`;
  return `${capitalized(reportSections[section].one)}, paragraph ${paragraph}`;
}
