/** Words of the embed panel on a chart's page, of the codes it offers, and of embedded charts themselves. */

/** What a place for a chart is called, what to do with its code there and what it cannot do, and what a button copies. */
interface DestinationWords {
  readonly label: string;
  readonly hint: string;
  /** After “Copy”. */
  readonly copied: string;
}

/** The places that a chart can go to, by the names that they have in manifests. */
export const destinationWords = {
  'wordpress-address': {
    label: 'WordPress: paste a link',
    hint: 'Paste this link on a line of its own. WordPress cuts off tall embeds, so it gets a compact version of the chart.',
    copied: 'link for WordPress',
  },
  'wordpress-block': {
    label: 'WordPress: Custom HTML block',
    hint: 'Paste this into a Custom HTML block. It shows a compact version of the chart, unless you changed the chart. Authors who are not allowed to use all HTML can paste the link instead.',
    copied: 'embed code for WordPress',
  },
  cms: {
    label: 'Any website (HTML)',
    hint: 'Paste this where your website accepts HTML. Where the browser cannot set the full height, readers scroll inside the chart.',
    copied: 'embed code',
  },
  amp: {
    label: 'AMP page',
    hint: 'Requires the amp-iframe component. This site must be served over https from a different domain than your page.',
    copied: 'embed code for AMP',
  },
  address: {
    label: 'Ghost or Medium: paste a link',
    hint: 'Paste this link on an empty line. Ghost shows a bookmark. To show the chart there, put the code for any website into an HTML card.',
    copied: 'link for Ghost or Medium',
  },
  newsletter: {
    label: 'Newsletter',
    hint: 'An image that links to the chart’s page, and a line of text for readers who see no images.',
    copied: 'embed code for newsletters',
  },
  print: {
    label: 'Print',
    hint: 'Image files, with their size in pixels.',
    copied: 'links to print files',
  },
  citation: {
    label: 'Citation',
    hint: 'How to cite this chart.',
    copied: 'citation',
  },
  sentence: {
    label: 'One sentence with its source',
    hint: 'A sentence that the chart supports, followed by its data source and citation.',
    copied: 'sentence with its source',
  },
} as const satisfies Record<string, DestinationWords>;

/** In the codes: the link that stands with the chart, and the button of AMP that opens a chart that is cut off. */
export const linkToPage = (title: string): string => `${title}: data, sources, table`;
export const showAll = 'Show all';

/** The panel. */
export const heading = 'Embed';
export const otherSystems = 'Show embed codes for WordPress and other systems';
export const options = 'Change colors, width or data';
export const promises = [
  'No cookies, no trackers and no requests to other sites.',
  'The chart can be read with JavaScript turned off.',
] as const;
export const terms = (license: string): string =>
  `Free to use under ${license} if you keep the source line. `;
export const testedWith = 'Where embedded charts were tested';

/** In a copy without a public address, in place of the codes. */
export const publishFirst =
  'This copy of the site has no public address yet, so an embed code would not work. Publish this copy first.';

/** What an editor may change. */
export const colors = 'Colors';
export const schemes = {
  light: 'Light',
  dark: 'Dark',
  auto: 'Match the page',
} as const;
export const width = 'Width of your text column, in pixels';
export const chartShown = 'Chart shown';
export const asPublished = 'As published.';
export const changeAbove = 'Change it in the chart above';
export const data = 'Data';
export const latest = 'Always the latest data';
export const latestMeans = 'Corrections appear as soon as they are published.';
export const pinned = (release: string): string => `Keep the data of release ${release}`;
export const pinnedMeans =
  'The embed keeps the numbers of this release. A line says if they were later corrected or withdrawn.';
export const draftMeans = ' This release is a draft, so it may still change.';

export const preview = 'Preview';
export const previewMeans = 'The embed code uses the preview’s height.';
export const previewTitle = (title: string): string => `Preview: ${title}`;
export const room = (shown: number, asked: number): string =>
  `This page has room for only ${shown} of the ${asked} pixels.`;

/** Said while an editor chooses. */
export const selected = (names: string): string => `Selected: ${names}.`;
export const updated = (choices: string): string => `Embed codes updated: ${choices}.`;
export const pixels = (count: number): string => `${count} pixels`;
export const unavailable = 'Options could not be loaded. These embed codes show the chart as published.';

/** Under an embedded chart. */
export const moreAbout = 'See the data, sources and citation:';
export const chartPage = 'Open this chart’s page';

/** Under a compact chart that has room for only some of its rows, and the way to its page. */
export const rowsShown = (shown: number, all: number): string =>
  `This chart shows ${shown} of the ${all} rows in the table below.`;
export const toChart = 'See data and sources';
