import type { ReportSection } from '../words/vocabulary.ts';

/** A section of this edition: a page of its own, and a line in the contents. */
export interface Section {
  /** Address part, name of the MDX file and of the glyph in links: `local`. */
  readonly id: string;
  /** As the contents list it. */
  readonly label: string;
  /** The sections of the printed report that it conveys, whole. */
  readonly printed: readonly ReportSection[];
  /** Where that stands in the printed report, in words. */
  readonly place: string;
}

/** All sections that the edition is to have, in reading order. Those with a file in content/report are written. */
export const sections: readonly Section[] = [
  { id: 'introduction', label: 'Introduction', printed: ['I'], place: 'Part I of the printed report' },
  {
    id: 'accomplishments',
    label: 'Accomplishments',
    printed: ['II'],
    place: 'Part II of the printed report',
  },
  {
    id: 'local',
    label: 'What lasted locally',
    printed: ['III', 'III.local'],
    place: 'Part III of the printed report, first part',
  },
  {
    id: 'region',
    label: 'What lasted regionally',
    printed: ['III.region'],
    place: 'Part III of the printed report, second part',
  },
  { id: 'challenges', label: 'What got in the way', printed: ['IV'], place: 'Part IV of the printed report' },
  {
    id: 'supports',
    label: 'What helped',
    printed: ['V', 'V.planning', 'V.coalition', 'V.system'],
    place: 'Part V of the printed report',
  },
  {
    id: 'conclusion',
    label: 'What the state can do',
    printed: ['VI', 'VI.data', 'VI.message', 'VI.capacity', 'VI.grantmaking', 'VI.intermediary'],
    place: 'Part VI of the printed report',
  },
  {
    id: 'appendix',
    label: 'Appendix: the awards',
    printed: ['appendix'],
    place: 'Appendix of the printed report',
  },
  // The endnotes are conveyed where the sections call them; this section lists them.
  { id: 'endnotes', label: 'Endnotes', printed: [], place: 'Endnotes of the printed report' },
];

/** Parts of the printed report that other pages convey, by the page's name in content/pages. */
export const pagesPrinted: Readonly<Record<string, readonly ReportSection[]>> = {
  about: ['front.authors', 'front.ack'],
};

/** The sections that have been written, in reading order: those whose id is among the names of the MDX files. */
export function written(ids: Iterable<string>): Section[] {
  const present = new Set(ids);
  return sections.filter(({ id }) => present.has(id));
}
