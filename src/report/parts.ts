/** The parts of the report, as the chart names its lines and the heads above them. */
import { capitalized } from '../lib/format.ts';
import { reportSections, type ReportSection } from '../words/vocabulary/index.ts';

/** Parts of the report that a line of the strip stands for, by the beginning of a section's code. */
const MATTER: Readonly<Record<string, string>> = {
  front: 'Before the text',
  appendix: 'After the text',
  notes: 'After the text',
};

/** The part that a section belongs to: `III Sustainability` for `III.local`. */
export function partOf(section: ReportSection): string {
  const [numeral = ''] = section.split('.');
  return MATTER[numeral] ?? `${numeral} ${reportSections[numeral as ReportSection].label}`;
}

/** What a section is called within its part; the opening of a part has no name of its own. */
export function nameWithin(section: ReportSection): string {
  const [numeral = '', division] = section.split('.');
  const name = reportSections[section].label.split(': ').at(-1) ?? '';
  return division || numeral in MATTER ? capitalized(name) : '';
}
