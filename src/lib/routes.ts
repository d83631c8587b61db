import { asList } from './address-list.ts';

/** The root-absolute address of the cover. */
export const cover = '/';

/** The root-absolute address of the brief. */
export const brief = '/brief/';

/** The root-absolute address of the whole report on one page. */
export const wholeReport = '/report/';

/** The root-absolute address of the folder of PDF files, and of one of them. */
export const pdfFolder = '/pdf/';
export const pdfAddress = (name: string): string => pdfFolder + name;

/** The root-absolute address of the list of all notes. */
export const endnotes = '/report/endnotes/';

/** The root-absolute address of a section of the report. */
export const sectionAddress = (id: string): string => `/report/${id}/`;

/** The part of a finding's page that gives its account. */
export const accountPart = 'account';

/** The root-absolute address of a text by its folder in content/ and its id. */
export function textAddress(
  kind: 'report' | 'findings' | 'topics' | 'recommendations' | 'pages',
  id: string,
): string {
  if (kind === 'topics') return topicAddress(id);
  if (kind === 'recommendations') return recommendationAddress(id);
  if (kind === 'pages' && id === 'codebook') return codebook;
  return kind === 'pages' ? `/${id}/` : `/${kind}/${id}/`;
}

/** The root-absolute address of what the state could do, and of one recommendation. */
export const recommendationsPage = '/recommendations/';
export const recommendationAddress = (id: string): string => `${recommendationsPage}#${id}`;

/** HTML id and root-absolute address of the challenges for which we found no recommendation. */
export const withoutRecommendationId = 'without-recommendation';
export const withoutRecommendation = `${recommendationsPage}#${withoutRecommendationId}`;

/** The root-absolute address of the answers by topic, and of one topic. */
export const topicsPage = '/topics/';
export const topicAddress = (id: string): string => `${topicsPage}${id}/`;

/** The root-absolute address of the finder of the 39. */
export const finder = '/consortia/';

/** The root-absolute address of the comparison; `?of=` with ids joined by `~` says what to compare. */
export const comparison = '/consortia/compare/';

/** The root-absolute address of a comparison of some consortia. */
export const comparisonOf = (ids: readonly string[]): string => `${comparison}?of=${asList(ids)}`;

/** The root-absolute address of a consortium's row in the appendix. */
export const appendixRow = (id: string): string => `${sectionAddress('appendix')}#consortium-${id}`;

/** The root-absolute address of a consortium's profile. */
export const consortiumAddress = (id: string): string => `/consortia/${id}/`;

/** The root-absolute address of the explorer of passages. */
export const explorer = '/evidence/';

/** The root-absolute address of a passage: its row in the explorer. */
export const passageAddress = (id: string): string => `${explorer}#${id.toLowerCase()}`;

/** The root-absolute address of the page that says where each statement is used, and of one statement there. */
export const statementUses = `${explorer}uses/`;
export const statementUsesAddress = (id: string): string => `${statementUses}#${id.toLowerCase()}`;

/** The root-absolute address of the page of all bound numbers, and of one number there. */
export const numbersPage = '/numbers/';
export const numberAddress = (id: string): string => `${numbersPage}#number-${id}`;

/** The root-absolute address of the explorer with one value of a facet chosen: `?factor=challenge-data`. */
export const passagesAddress = (facet: string, value: string): string =>
  `${explorer}?${new URLSearchParams({ [facet]: value }).toString()}#passages`;

/** HTML id of a section's statements in the explorer, by the section's code: `section-iii-local`. */
export const statementsId = (section: string): string => `section-${section.toLowerCase().replace('.', '-')}`;

/** The root-absolute address of the codebook, and of one factor in it. */
export const codebook = '/evidence/codebook/';
export const factorAddress = (id: string): string => `${codebook}#${id}`;

/** The root-absolute address of the edition's picture for social media. */
export const coverPicture = '/card.png';

/** The root-absolute address of the page on this edition, and of its section on reporting errors. */
export const about = '/about/';
export const errors = `${about}#errors`;

/**
 * The root-absolute address of the story of the 39, of one step of it (whose part on the story's page has its name), of it with a
 * consortium followed, and of
 * what is said of each consortium in each step.
 */
export const story = '/story/';
export const storyStepAddress = (step: string): string => `${story}${step}/`;
export const storyFocusedOn = (consortium: string): string => `${story}?focus=${consortium}`;
export const storySaid = `${story}said.json`;

/** The root-absolute address of the gallery of figures. */
export const gallery = '/figures/';

/** The root-absolute address of a figure's own page. */
export const figureAddress = (id: string): string => `${gallery}${id}/`;

/** The root-absolute address of a figure's oEmbed answer. */
export const oembedAddress = (id: string): string => `${figureAddress(id)}oembed.json`;

/** The root-absolute address of the facts that a figure's embed codes need, for the form that makes them. */
export const embedFactsAddress = (id: string): string => `${figureAddress(id)}embed-facts.json`;

/** The root-absolute address of a figure's manifest, for content systems with a figure picker. */
export const manifestAddress = (id: string): string => `${figureAddress(id)}manifest.json`;

/** The root-absolute address of the page with all data, and of the page of one table. */
export const dataPage = '/data/';
export const tableAddress = (name: string): string => `${dataPage}${name}/`;

/** The root-absolute addresses of the page on verifying this copy, of its part on accessibility, and of the manifest. */
export const verifyPage = `${dataPage}verify/`;
export const accessibilityId = 'accessibility';
export const accessibility = `${verifyPage}#${accessibilityId}`;
export const manifestFile = `${dataPage}manifest.sha256`;

/** The root-absolute addresses of the folder with the files of a release, and of the schemas of its tables. */
export const dataFolder = (release: string): string => `${dataPage}${release}/`;
export const schemaAddress = (name: string): string => `${dataPage}schemas/${name}.json`;

export const figureTableSchemaAddress = (table: string): string => schemaAddress(`figure-tables/${table}`);

/** The root-absolute address of the folder with a release's tables, from which figures are redrawn. */
export const figureTablesAddress = (release: string): string => `${dataFolder(release)}figure-tables/`;

/** The root-absolute address of a figure's embed, with the latest data or those of one release. */
export const embedAddress = (id: string, release?: string): string =>
  `/embed/${id}/${release === undefined ? '' : `${release}/`}`;

/** What a compact embed has at the end of its address, after that of the ordinary one. */
export const compactPart = 'compact/';

/** The root-absolute address of a figure's compact embed, with the latest data or those of one release. */
export const compactEmbedAddress = (id: string, release?: string): string =>
  embedAddress(id, release) + compactPart;

/** The root-absolute address of the page about systems that embeds were tested with. */
export const embedHosts = '/embed/hosts/';

/** The root-absolute addresses of the script and the style sheet of all embeds. */
export const embedScript = '/embed/embed.js';
export const embedStyles = '/embed/embed.css';
/** The style sheet that compact embeds have besides. */
export const compactStyles = '/embed/compact.css';
/** The style sheet that embeds of withdrawn figures have besides. */
export const withdrawnStyles = '/embed/withdrawn.css';

/** The root-absolute address of a figure with some of its rows selected, a consortium's among them. */
export const figureFocusedOn = (id: string, rows: readonly string[]): string =>
  `${figureAddress(id)}?focus=${asList(rows)}`;

/** The root-absolute address of the page on where sources disagree, and of one item on it. */
export const differences = '/differences/';
export const differenceAddress = (id: string): string => `${differences}#${id}`;

/** The root-absolute address of the file that says what has happened to each figure's data since each release. */
export const embedStatus = '/embed/status.json';

/** The root-absolute addresses of the feed of corrections: Atom and JSON. */
export const corrections = { atom: '/embed/corrections.atom', json: '/embed/corrections.json' } as const;

/** The root-absolute addresses of the feed of releases: Atom and JSON. */
export const releaseFeed = { atom: '/data/releases.atom', json: '/data/releases.json' } as const;

/** The root-absolute address of the page on all releases of the data, of one of them there, and of a comparison of two. */
export const releasesPage = '/data/releases/';
export const releaseAddress = (version: string): string => `${releasesPage}#release-${version}`;
export const releaseComparison = (before: string, after: string): string =>
  `${releasesPage}${before}-to-${after}/`;

/** Pages that are told as Markdown too. */
const toldAsMarkdown = /^(?:\/(?:report|findings|topics)\/[^/]+\/|\/brief\/)$/;

/** The root-absolute address of a page's Markdown file. */
export const markdownOf = (page: string): string => page.replace(/\/$/, '.md');

/** The same; undefined where the page has none. */
export const markdownIfTold = (page: string): string | undefined =>
  toldAsMarkdown.test(page) ? markdownOf(page) : undefined;

/**
 * The root-absolute address of the page of citations, and of one there (`figure-award-map`, as `src/surfaces/citing/` has
 * them); and of a file for reference managers, whose name says what it cites.
 */
export const citePage = '/cite/';
export const citeAddress = (id: string): string => `${citePage}#${id}`;
export const citationFile = (key: string, ending: string): string => `${citePage}${key}${ending}`;

/**
 * The root-absolute addresses of search, of the index that needs no script, and of all that search can find. They are
 * beside each other, because scripts know them by the link to search that every page has.
 */
export const searchPage = '/search/';
export const indexPage = `${searchPage}a-z/`;
export const searchRecords = `${searchPage}records.json`;
