/** Pages to go on to, in the words in which other pages lead there. */
import {
  brief,
  codebook,
  dataPage,
  differences,
  explorer,
  finder,
  gallery,
  numbersPage,
  recommendationsPage,
  releasesPage,
  sectionAddress,
  statementUses,
  topicsPage,
  story,
  wholeReport,
} from '../lib/routes.ts';
import * as topics from './topics.ts';
import { title as followTitle } from './story.ts';
import { numbers, statements } from './used-in.ts';

/** A page to go on to. */
export interface RelatedPage {
  readonly href: string;
  readonly label: string;
  /** What it is, or what is there. */
  readonly detail?: string;
}

/** The heading over such links at the end of a page. */
export const readNext = 'Read next';

export const related = {
  report: {
    href: sectionAddress('introduction'),
    label: 'Start reading',
    detail: 'the report from its introduction',
  },
  whole: { href: wholeReport, label: 'The whole report on one page', detail: 'to print or to search' },
  brief: { href: brief, label: 'The brief', detail: 'a two-page summary, to print' },
  recommendations: {
    href: recommendationsPage,
    label: 'What the state could do',
    detail: 'the report’s opportunities for state policy and grants',
  },
  findings: { href: '/findings/', label: 'Key findings', detail: 'with the statements behind each' },
  topics: { href: topicsPage, label: topics.title, detail: topics.detail },
  figures: { href: gallery, label: 'All charts', detail: 'by the question that each one answers' },
  story: { href: story, label: followTitle, detail: 'the same dots, from the grants to what lasted' },
  finder: { href: finder, label: 'Find a grantee', detail: 'all 39, in a list and on a map' },
  evidence: {
    href: explorer,
    label: 'The report, claim by claim',
    detail: 'every statement, to search, filter and cite',
  },
  statementUses: { href: statementUses, label: statements.title },
  numbers: { href: numbersPage, label: numbers.title },
  codebook: { href: codebook, label: 'How we classified the report', detail: 'the codebook' },
  releases: { href: releasesPage, label: 'Releases of the data', detail: 'what changed in each, row by row' },
  data: { href: dataPage, label: 'Data', detail: 'all tables, as Excel, CSV and JSON' },
  differences: { href: differences, label: 'Where sources disagree' },
  about: { href: '/about/', label: 'About this edition', detail: 'who made it, and how' },
} as const satisfies Record<string, RelatedPage>;
