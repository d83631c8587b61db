/** Which paragraphs and endnotes the printed report has. */
import { listItems } from '../datasets/fields.ts';
import { tables } from '../datasets/site.ts';
import type { OutlineRow } from '../datasets/schemas/outline.ts';
import type { ReportSection } from '../words/vocabulary/index.ts';
import type { Paragraph } from '../report/address.ts';

const rowOf: ReadonlyMap<string, OutlineRow> = new Map(tables.outline.map((row) => [row.section, row]));

/** The paragraphs of one section of the printed report, in order. */
export function paragraphsOf(section: ReportSection): Paragraph[] {
  const { paragraphs = 0 } = rowOf.get(section) ?? {};
  return Array.from({ length: paragraphs }, (_, index) => ({ section, paragraph: index + 1 }));
}

/** The endnotes that a section calls, as paragraphs of `notes`. */
export function endnotesOf(section: ReportSection): Paragraph[] {
  return listItems(rowOf.get(section)?.endnotes ?? null).map((endnote) => ({
    section: 'notes',
    paragraph: Number(endnote),
  }));
}

/**
 * The paragraph with an address.
 * @returns undefined where the printed report has none
 */
export function paragraphAt(address: string): Paragraph | undefined {
  const [, name = '', digits] = /^(.+)\.(\d+)$/.exec(address) ?? [];
  const { section, paragraphs = 0 } = rowOf.get(name) ?? {};
  const paragraph = Number(digits);
  return section && paragraph >= 1 && paragraph <= paragraphs ? { section, paragraph } : undefined;
}
