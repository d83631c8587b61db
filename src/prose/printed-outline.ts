/** Which paragraphs and endnotes the printed report has, by the rows of the dataset outline. */
import { listItems } from '../datasets/fields.ts';
import type { OutlineRow } from '../datasets/schemas/outline.ts';
import type { Paragraph } from '../report/address.ts';
import type { ReportSection } from '../words/vocabulary/index.ts';

/** Section of the printed report -> its row. */
export type PrintedOutline = ReadonlyMap<string, OutlineRow>;

/** The outline, to look sections up in. */
export function printedOutline(rows: readonly OutlineRow[]): PrintedOutline {
  return new Map(rows.map((row) => [row.section, row]));
}

/** The paragraphs of one section of the printed report, in order. */
export function paragraphsOf(outline: PrintedOutline, section: ReportSection): Paragraph[] {
  const { paragraphs = 0 } = outline.get(section) ?? {};
  return Array.from({ length: paragraphs }, (_, index) => ({ section, paragraph: index + 1 }));
}

/** The endnotes that a section calls, as paragraphs of `notes`. */
export function endnotesOf(outline: PrintedOutline, section: ReportSection): Paragraph[] {
  return listItems(outline.get(section)?.endnotes ?? null).map((endnote) => ({
    section: 'notes',
    paragraph: Number(endnote),
  }));
}

/**
 * The paragraph with an address.
 * @returns undefined where the printed report has none
 */
export function paragraphIn(outline: PrintedOutline, address: string): Paragraph | undefined {
  const [, name = '', digits] = /^(.+)\.(\d+)$/.exec(address) ?? [];
  const { section, paragraphs = 0 } = outline.get(name) ?? {};
  const paragraph = Number(digits);
  return section && paragraph >= 1 && paragraph <= paragraphs ? { section, paragraph } : undefined;
}
