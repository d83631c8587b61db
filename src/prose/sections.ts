import { sectionNames } from '../words/section.ts';
import type { ReportSection } from '../words/vocabulary/index.ts';

/** A section of this edition: a page of its own, and a line in the contents. */
export interface Section {
  /** Its name in addresses, and of its MDX file: `local`. */
  readonly id: string;
  /** As the contents list it. */
  readonly label: string;
  /** The sections of the printed report that it covers, all of them in full. */
  readonly printed: readonly ReportSection[];
  /** Where that stands in the printed report, in words. */
  readonly place: string;
}

/** The parts of the printed report that each section covers, in reading order. */
const covered = {
  introduction: ['I'],
  accomplishments: ['II'],
  local: ['III', 'III.local'],
  region: ['III.region'],
  challenges: ['IV'],
  supports: ['V', 'V.planning', 'V.coalition', 'V.system'],
  conclusion: ['VI', 'VI.data', 'VI.message', 'VI.capacity', 'VI.grantmaking', 'VI.intermediary'],
  appendix: ['appendix'],
  // The endnotes stand where the sections call them; this section lists them.
  endnotes: [],
} as const satisfies Record<keyof typeof sectionNames, readonly ReportSection[]>;

/** All sections of the edition, in reading order. Those with a file in content/report are written. */
export const sections: readonly Section[] = (Object.keys(covered) as (keyof typeof covered)[]).map((id) => ({
  id,
  ...sectionNames[id],
  printed: covered[id],
}));

/** Parts of the printed report that other pages cover, by the page's name in content/pages. */
export const pagesPrinted: Readonly<Record<string, readonly ReportSection[]>> = {
  about: ['front.authors', 'front.ack'],
};

/** The sections that have been written, in reading order: those whose id is among the names of the MDX files. */
export function written(ids: Iterable<string>): Section[] {
  const present = new Set(ids);
  return sections.filter(({ id }) => present.has(id));
}
