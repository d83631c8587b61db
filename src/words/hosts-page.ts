/** Words of the page on where embedded charts were tested, around the table in `embed-hosts.ts`. */
import { alsoTriedIn, outcomes, triedIn } from './embed-hosts.ts';

export const title = 'Where embedded charts were tested';
export const description =
  'Which websites and systems the charts of this edition were embedded in, what was seen in each, and what does not work.';
export const contents = 'On this page';
export const folded = (sections: number): string => `${sections} sections`;

export const places = {
  parameters: 'What you can add to an embed’s link',
  cases: 'What was tested',
  systems: 'System by system',
  installed: 'Tested in WordPress and Ghost',
  limits: 'What does not work',
  serving: 'For server administrators',
} as const;

export const lead = (all: number, libraries: number): string =>
  `Embedded charts set their own height, so that readers rarely have to scroll inside them. We tested ${all} ways in which websites can receive that height, ${libraries} of them with the system’s own code. Each entry below says what we saw.`;

export const parametersLead =
  'These parameters follow a question mark at the end of the link, with & between them: ?dark=true&plain=true. Unknown names and values are ignored.';
export const choices = 'The chart’s own choices';
export const focus = 'focus';

export const method = `We put a tall chart and a short chart on a page of another website, in ${triedIn}. A test passed if the embed was as tall as its chart, to within one pixel. We tested each system`;
export const repeated =
  'These tests run every time this edition is tested. The tests and this page use the same table. We did not test in AMP’s own software, Medium or Reddit.';
export const engines = `We tested fewer things in ${alsoTriedIn}, which has the engine of Safari: a page with four charts, each in the code of a different system, with scrollbars shown; a choice that changes a chart; and the keyboard. Each embed got exactly the height of its chart. We did not test in Safari itself.`;

export const withoutScript = (names: string): string =>
  `In a sandbox without scripts, one way still gave the embed the full height of its chart: ${names}. In all other systems, the embed keeps ${outcomes.reserved}.`;

/** An entry. */
export const listens = (hears: string, triedWith: string): string =>
  `How it learns the height: ${hears}. Tested with ${triedWith}.`;
export const withListener = 'code written to work like its own';
export const withLibrary = (library: string, version: string): string =>
  `its own code, ${library} ${version}`;
export const seen = (result: string): string => `The embed got ${result}.`;
export const seenExcept = (result: string): string => `The embed got ${result}, with these exceptions:`;
export const because = (outcome: string, why: string): string => `${outcome}, because ${why}`;
export const exception = (where: string, outcome: string): string => `${where}: ${outcome}.`;

export const installedLead = `We installed these systems, created posts in each way that their editors offer, and read the posts in ${triedIn} on a narrow and a wide screen, in light and dark colors. Every chart that appeared could be explored.`;
export const installedWith = (beside: string): string => `Tested with ${beside}.`;
export const did = (action: string, result: string): string => `${action}: ${result}.`;

export const limits: readonly string[] = [
  'Without scripts on either side, an embed keeps the height that your page reserves for it, unless the browser sizes it. The chart, its table and its source can still be read.',
  'Browsers do not update an embed while it is off the screen. If the page changes its width, or shows a part that was hidden, the embed gets its new height when it comes into view.',
  'If your page uses a sandbox without allow-same-origin, the chart gets its fonts and can be explored only if the server sends the headers below. Otherwise, the chart appears in a font of the reader’s device.',
  'In a sandbox without allow-popups, links in the chart do not open, and files cannot be saved.',
  'If your website has a content security policy, it must allow this site in frame-src.',
];

export const serving =
  'The server should send Access-Control-Allow-Origin: * with fonts, data and scripts, and neither X-Frame-Options nor frame-ancestors with embeds: even frame-ancestors * keeps out pages that are files or stand in a sandbox. The built folder has a _headers file that tells Netlify and Cloudflare Pages to do this, and to keep other websites from embedding all other pages.';
