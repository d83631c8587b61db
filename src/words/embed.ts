/** Words of the embed panel on a chart's page, of the codes it offers, and of embedded charts themselves. */
import type { Scheme } from '../lib/embed-parameters.ts';

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
    hint: 'Paste this link on a line of its own. WordPress then shows the chart as published. If the chart is taller than WordPress allows, readers scroll inside it.',
    copied: 'link for WordPress',
  },
  'wordpress-block': {
    label: 'WordPress: Custom HTML block',
    hint: 'Paste this into a Custom HTML block. The chart takes its full height where the browser supports that; elsewhere, readers scroll inside it. WordPress removes the chart for authors who may not use all HTML. They can paste the link instead.',
    copied: 'embed code for WordPress',
  },
  cms: {
    label: 'Any website (HTML)',
    hint: 'Paste this where your website accepts HTML. The chart takes its full height where the browser or the page supports that; elsewhere, readers scroll inside it.',
    copied: 'embed code',
  },
  amp: {
    label: 'AMP page',
    hint: 'This needs the amp-iframe component. This site must also be served over https, and from a different host than your page.',
    copied: 'embed code for AMP',
  },
  address: {
    label: 'Ghost or Medium: paste a link',
    hint: 'Paste this link on an empty line. Ghost turns it into a bookmark that links to the chart. To show the chart itself in Ghost, put the embed code for any website into an HTML card.',
    copied: 'link for Ghost or Medium',
  },
  newsletter: {
    label: 'Newsletter',
    hint: 'A picture of the chart as published that links to its page, and a line of text for readers who see no pictures.',
    copied: 'code for newsletters',
  },
  print: {
    label: 'Print',
    hint: 'Picture files of the chart as published, with their size in pixels.',
    copied: 'links to print files',
  },
  citation: {
    label: 'Citation',
    hint: 'The chart, its data release, its license and its link.',
    copied: 'citation',
  },
  sentence: {
    label: 'One sentence with its source',
    hint: 'What the chart supports, the data behind it, and how to cite it.',
    copied: 'sentence with its source',
  },
} as const satisfies Record<string, DestinationWords>;

/** In the codes: the link that stands with the chart, and the button of AMP that opens a chart that is cut off. */
export const linkToPage = (title: string): string => `${title}: data, sources, table`;
export const showAll = 'Show all';

/** The panel. */
export const heading = 'Embed';
export const otherSystems = 'Codes for WordPress, newsletters, print and other systems';
export const options = 'Change colors, width or data';
export const promises = [
  'No cookies, no trackers and no requests to other sites.',
  'The chart is drawn before any script runs, so it can be read with scripts turned off.',
] as const;
export const terms = (license: string): string =>
  `Free to use under ${license} if you keep the source line that comes with the chart. `;
export const reportError = 'Report an error';
export const testedWith = 'Tested with';

/** In a copy without a public address, in place of the codes. */
export const publishFirst =
  'This copy of the site has no public address yet, so an embed code would not work. Publish this copy first.';

/** What an editor may change. */
export const colors = 'Colors';
export const schemes: Readonly<Record<Scheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  auto: 'Match the page',
};
export const width = 'Width of your text column, in pixels';
export const chartShown = 'Chart shown';
export const asPublished = 'As published.';
export const changeAbove = 'Change it in the chart above';
export const data = 'Data';
export const latest = 'Always the latest data';
export const latestMeans = 'Corrections appear as soon as they are published.';
export const pinned = (release: string): string => `Keep the data of release ${release}`;
export const pinnedMeans =
  'The numbers never change. A line under the chart tells readers if the data were later corrected or withdrawn.';
export const draftMeans = ' This release is a draft, so its numbers may still change until it is final.';

export const preview = 'Preview';
export const previewMeans =
  'If this page has room for the width you chose, the embed code uses the height of this preview.';
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
