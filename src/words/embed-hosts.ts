/**
 * The systems that embeds are tried in, and how their heights end there: what the page of hosts says and what the
 * tests ask are this one table.
 */

import { usualWidth, wordpressLimit } from '../lib/embed-sizes.ts';

/** What the tests run in. */
export const triedIn = 'Chromium 156';

/** Widths at which hosts show embeds, px. */
export const hostWidths = { ordinary: 700, resized: 960, narrow: 280 } as const;

/** Circumstances in which a host shows an embed. */
export const cases = {
  ordinary: 'on a page as it comes',
  pair: 'two figures on one page, each at a height of its own',
  hidden: 'in a part of the page that is hidden at first and shown later',
  opened: 'after a reader opened the table under the drawing, and closed it again',
  resized: 'after the page got another width',
  narrow: `at a width of ${hostWidths.narrow} pixels`,
  dark: 'on a page that turns dark, which the figure then does too',
  policy: 'on a page that forbids inline styles and whatever is not its own',
  strangers: 'while a frame beside it sends it messages, and its host sends nonsense',
  sandboxed: 'in sandbox="allow-scripts"',
  scriptless: 'in sandbox="", where no script of ours runs',
} as const;
export type Case = keyof typeof cases;

/** How a height ends, in words; `impossible` where a host cannot be brought into the case. */
export const outcomes = {
  exact: 'the height of the content',
  limited: 'a limit of the host',
  first: 'the height that it had at first',
  reserved: 'the height that the page reserves',
  impossible: 'not to be had',
} as const;
export type Outcome = keyof typeof outcomes;

/** Why a height is another than that of the content. */
export interface Exception {
  readonly outcome: Exclude<Outcome, 'exact'>;
  readonly why: string;
}

/** A system that shows pages of others in frames. */
export interface EmbedHost {
  readonly name: string;
  /** The package of its own library, where it is tried with that; else it is tried with a listener written like its own. */
  readonly library?: string;
  /** Whether there is nothing but the browser. */
  readonly isBrowser?: true;
  /** How it learns the height. */
  readonly hears: string;
  /** The cases in which the height is another than that of the content. */
  readonly exceptions: Partial<Readonly<Record<Case, Exception>>>;
  /** What whoever uses it should know. */
  readonly note?: string;
}

const withoutScript = {
  scriptless: { outcome: 'reserved', why: 'nobody tells it there' },
} as const satisfies EmbedHost['exceptions'];

/** An exception in every case. */
const always = (exception: Exception): EmbedHost['exceptions'] =>
  Object.fromEntries(Object.keys(cases).map((one) => [one, exception]));

const noSandbox: Exception = { outcome: 'impossible', why: 'its element has no word for a sandbox' };
const ownCheck = 'A frame in a sandbox has no origin: there it needs the option checkOrigin: false.';

/** The hosts, by a name for tests. */
const known = {
  browser: {
    name: 'The browser itself, with no script on the page',
    isBrowser: true,
    hears: 'frame-sizing: content-height in the style of the frame, and a tag in the figure’s page',
    exceptions: {
      resized: { outcome: 'first', why: 'Chromium keeps to the width at which the frame was loaded' },
    },
    note: 'Firefox and Safari do not know it yet: reserve a height for them.',
  },
  pym: {
    name: 'pym.js, by NPR',
    library: 'pym.js',
    hears: 'its own messages, with the childId that it adds to the address',
    exceptions: withoutScript,
  },
  newswire: {
    name: 'Frames, by Newswire',
    library: '@newswire/frames',
    hears: 'AMP’s embed-size, for which it asks with frames-init',
    exceptions: withoutScript,
  },
  sidechain: {
    name: 'Sidechain, by NPR',
    library: '@nprapps/sidechain',
    hears: 'AMP’s embed-size',
    exceptions: {
      policy: { outcome: 'impossible', why: 'its own style is inline' },
      sandboxed: noSandbox,
      scriptless: noSandbox,
    },
  },
  iframeResizer4: {
    name: 'iframe-resizer, version 4',
    library: 'iframe-resizer',
    hears: 'the messages of its own child script',
    exceptions: withoutScript,
    note: ownCheck,
  },
  iframeResizer5: {
    name: 'iframe-resizer, version 5',
    library: '@iframe-resizer/parent',
    hears: 'the messages of its own child script',
    exceptions: withoutScript,
    note: ownCheck,
  },
  openIframeResizer: {
    name: 'Open iframe resizer',
    library: '@open-iframe-resizer/core',
    hears: 'iframe-resized, for which it asks with iframe-child-init',
    exceptions: withoutScript,
  },
  datawrapper: {
    name: 'Datawrapper, its embed code of today',
    hears: 'datawrapper-height, from the frame that sends it',
    exceptions: withoutScript,
  },
  datawrapperOld: {
    name: 'Datawrapper, its older embed code',
    hears: 'datawrapper-height, for the first frame with the figure’s name in its address',
    exceptions: withoutScript,
    note: 'Two frames of the same figure are one to it: only the first is sized.',
  },
  wordpress: {
    name: 'WordPress, wp-embed.js',
    hears: 'height, with the secret that it adds to the address',
    exceptions: {
      ...always({ outcome: 'limited', why: 'WordPress makes no frame lower or higher than it likes' }),
      ...withoutScript,
    },
    note: 'A figure that is higher is cut off and can be scrolled; in an HTML block it is not. A frame that is higher from the start is told nothing, and keeps its height.',
  },
  amp: {
    name: 'AMP, amp-iframe',
    hears: 'embed-size, and nothing else where the address ends in #amp=1',
    exceptions: withoutScript,
  },
  embedly: {
    name: 'Embedly, on which Medium and Reddit rest',
    hears: 'iframe.resize, as text',
    exceptions: withoutScript,
  },
  mastodon: {
    name: 'Mastodon, embed.js',
    hears: 'setHeight, for which it asks with a number for each frame',
    exceptions: withoutScript,
  },
} as const satisfies Record<string, EmbedHost>;

export type HostId = keyof typeof known;
export const hosts: Readonly<Record<HostId, EmbedHost>> = known;

/** How the height of an embed ends in a host. */
export const outcomeIn = ({ exceptions }: EmbedHost, one: Case): Outcome =>
  exceptions[one]?.outcome ?? 'exact';

/** An exception with all the cases of a host that it is for. */
export interface SharedException extends Exception {
  readonly cases: readonly Case[];
  /** Whether these are all the cases there are. */
  readonly isAlways: boolean;
}

/** The cases in which a script of ours runs: without one, hosts that listen hear nothing, and that is told of all at once. */
const scripted = (Object.keys(cases) as Case[]).filter((one) => one !== 'scriptless');

/** The exceptions of a host where a script of ours runs, each once. */
export function exceptionsOf({ exceptions }: EmbedHost): SharedException[] {
  const excepted = scripted.flatMap((one) => exceptions[one] ?? []);
  const each = [...new Map(excepted.map((exception) => [exception.why, exception])).values()];
  return each.map((exception) => {
    const those = scripted.filter((one) => exceptions[one]?.why === exception.why);
    return { ...exception, cases: those, isAlways: those.length === scripted.length };
  });
}

/** A system as its users install it. */
export interface InstalledSystem {
  readonly name: string;
  readonly version: string;
  /** What it was tried with. */
  readonly beside: string;
  /** What an editor did, and what was seen then. */
  readonly seen: readonly { readonly did: string; readonly then: string }[];
}

/** Systems that were installed to try embeds in them, as an editor and as a reader. */
export const installed: readonly InstalledSystem[] = [
  {
    name: 'WordPress',
    version: '6.1.9',
    beside: 'the packages of Debian 12 and the theme Twenty Twenty-Three',
    seen: [
      {
        did: 'The address in an embed block, or in a line of its own',
        then: `the figure, whoever wrote the post. Where it is no higher than ${wordpressLimit} pixels in a column of ${usualWidth}, the frame follows its content up to that limit and scrolls beyond it. A higher one keeps its height in such a column, and scrolls where its content is higher`,
      },
      {
        did: 'The code in a Custom HTML block, by an administrator',
        then: 'the figure, at the height of its content',
      },
      {
        did: 'The same by an author, who may not use all HTML',
        then: 'no figure: WordPress takes the frame away, and the link to the figure’s page stays',
      },
    ],
  },
  {
    name: 'Ghost',
    version: '6.65.0',
    beside: 'MariaDB and the theme that it comes with',
    seen: [
      {
        did: 'The address, given to its service for pasted addresses',
        then: 'no figure but a bookmark, with the title, a sentence and a picture, that leads to the figure’s page: Ghost frames no site that it does not know',
      },
      {
        did: 'The code for any other system in an HTML card',
        then: 'the figure, at the height of its content',
      },
    ],
  },
];
