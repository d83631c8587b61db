/** Words that lead through the site: the menu at the head of a page, and the groups of links at its foot. */
import { printedReport } from '../lib/edition.ts';
import {
  brief,
  citePage,
  codebook,
  comparison,
  corrections,
  dataPage,
  differences,
  embedHosts,
  errors,
  explorer,
  finder,
  gallery,
  numbersPage,
  recommendationsPage,
  releasesPage,
  searchPage,
  statementUses,
  topicsPage,
  story,
  verifyPage,
  accessibility,
  sectionAddress,
  wholeReport,
} from '../lib/routes.ts';
import { heading as howToCite } from './cite.ts';
import { numbers, statements } from './used-in.ts';
import { inMenu as topicsInMenu, title as topicsTitle } from './topics.ts';
import { title as search } from './search.ts';
import { title as accessibilityTitle } from './accessibility.ts';
import { reportError } from './contact.ts';
import { title as followTitle } from './story.ts';
import { title as verifyTitle } from './verify.ts';

/** An entry of the menu. */
export interface Entry {
  readonly href: string;
  readonly label: string;
  /** Start of the addresses of all pages that the entry stands for. */
  readonly within: string;
}

/** The menu: seven entries at most, named so that a stranger guesses right. The rest is at the foot of the page. */
export const entries: readonly Entry[] = [
  { href: sectionAddress('introduction'), label: 'Report', within: wholeReport },
  { href: brief, label: 'Brief', within: brief },
  { href: topicsPage, label: topicsInMenu, within: topicsPage },
  { href: recommendationsPage, label: 'What the state could do', within: recommendationsPage },
  { href: finder, label: 'Grantees', within: finder },
  { href: gallery, label: 'Charts', within: gallery },
  { href: dataPage, label: 'Data', within: dataPage },
];

/** What the site is, at the head of the cover. */
export const whatThisIs = `Independent edition of a ${printedReport.published.slice(0, 4)} report`;

export const menu = 'Menu';
export const mainPages = 'Main pages';
export const skip = 'Skip to main content';

/** Where a profile's consortium stands in the row under the masthead, for those who cannot see it. */
export const placeInRow = (position: number, count: number): string => `Number ${position} of ${count}`;

/** How many of the 39 the text of a section names: their marks in the row are filled. */
export const namedHere = (named: number, count: number): string =>
  `${named} of the ${count} ${named === 1 ? 'is' : 'are'} named here in the text`;

/** A group of links at the foot of a page. */
export interface Group {
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The name of the groups as a whole. */
export const allPages = 'All pages';

export const groups: readonly Group[] = [
  {
    title: 'Read',
    links: [
      { href: sectionAddress('introduction'), label: 'The report, from the start' },
      { href: wholeReport, label: 'The whole report on one page' },
      { href: brief, label: 'The brief' },
      { href: recommendationsPage, label: 'What the state could do' },
      { href: topicsPage, label: topicsTitle },
      { href: '/findings/', label: 'Key findings' },
      { href: '/glossary/', label: 'Glossary' },
    ],
  },
  {
    title: 'Explore',
    links: [
      { href: searchPage, label: search },
      { href: finder, label: 'Find a grantee' },
      { href: comparison, label: 'Compare grantees' },
      { href: gallery, label: 'All charts' },
      { href: story, label: followTitle },
      { href: explorer, label: 'The report, claim by claim' },
    ],
  },
  {
    title: 'Check and use',
    links: [
      { href: dataPage, label: 'Download the data' },
      { href: releasesPage, label: 'Releases of the data' },
      { href: verifyPage, label: verifyTitle },
      { href: numbersPage, label: numbers.title },
      { href: statementUses, label: statements.title },
      { href: citePage, label: howToCite },
      { href: differences, label: 'Where sources disagree' },
      { href: codebook, label: 'How we classified the report' },
      { href: embedHosts, label: 'Where embedded charts work' },
      { href: corrections.atom, label: 'Feed of corrections' },
    ],
  },
  {
    title: 'About this site',
    links: [
      { href: '/about/', label: 'About this edition' },
      { href: '/about/#terms-and-credits', label: 'License and credits' },
      { href: accessibility, label: accessibilityTitle },
      { href: errors, label: reportError },
    ],
  },
];
