import { capitalized } from '../lib/format.ts';
import { reportSections, type ReportSection } from '../words/vocabulary/index.ts';

/** A paragraph of the printed report: `III.local`, paragraph 5. The endnotes are the paragraphs of `notes`. */
export interface Paragraph {
  readonly section: ReportSection;
  readonly paragraph: number;
}

/** The address of a paragraph: `III.local.5`. */
export const addressOf = ({ section, paragraph }: Paragraph): string => `${section}.${paragraph}`;

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
