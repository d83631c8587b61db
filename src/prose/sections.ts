/** The sections of this edition, as content/sections.json lists them in reading order. */
import { z } from 'zod';
import contents from '../../content/sections.json' with { type: 'json' };
import { codes, reportSections, type ReportSection } from '../words/vocabulary/index.ts';

const line = z.string().min(1);
const printed = z.array(z.enum(codes(reportSections)));

const schema = z.strictObject({
  sections: z.array(z.strictObject({ id: line, label: line, place: line, printed })),
  pages: z.record(z.string(), printed),
});

/** A section of this edition: a page of its own, and a line in the contents. */
export interface Section {
  /** Its name in addresses, and of its MDX file: `local`. */
  readonly id: string;
  /** As the contents list it. */
  readonly label: string;
  /** Where what it covers stands in the printed report, in words. */
  readonly place: string;
  /**
   * The sections of the printed report that it covers, all of them in full. The section of endnotes covers none: it lists
   * those that the others call.
   */
  readonly printed: readonly ReportSection[];
}

const read = schema.safeParse(contents);
if (!read.success) throw new Error(`content/sections.json: ${z.prettifyError(read.error)}`);

/** All sections of the edition, in reading order. Those with a file in content/report are written. */
export const sections: readonly Section[] = read.data.sections;

/** Parts of the printed report that other pages cover, by the page's name in content/pages. */
export const pagesPrinted: Readonly<Record<string, readonly ReportSection[]>> = read.data.pages;

/** The sections that have been written, in reading order: those whose id is among the names of the MDX files. */
export function written(ids: Iterable<string>): Section[] {
  const present = new Set(ids);
  return sections.filter(({ id }) => present.has(id));
}
