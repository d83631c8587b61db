/**
 * The systems that embedded charts are tested in, and the height that they get there. The page of hosts and the tests
 * read this one table.
 */

/** What the tests run in. */
export const triedIn = 'Chromium 156';
/** What some of them run in besides. */
export const alsoTriedIn = 'Firefox 153 and WebKitGTK 2.50';

/** Widths at which hosts show embeds, px. */
export const hostWidths = { ordinary: 700, resized: 960, narrow: 280 } as const;

/** Circumstances in which a host shows an embed. */
export const cases = {
  ordinary: 'on an ordinary page',
  pair: 'with two charts on one page, each with its own height',
  hidden: 'in a part of the page that is hidden at first',
  opened: 'after a reader opened and closed the table under the chart',
  resized: 'after the page’s width changed',
  narrow: `in a column only ${hostWidths.narrow} pixels wide`,
  dark: 'on a page that switches to dark colors, which the chart then does too',
  policy: 'on a page with a strict security policy, which forbids inline styles and content from elsewhere',
  strangers: 'next to another embed that sends it messages, on a page that sends it invalid messages',
  sandboxed: 'in a sandbox that allows scripts',
  scriptless: 'in a sandbox without scripts',
} as const;
export type Case = keyof typeof cases;

/** How a height ends, in words; `impossible` where a host cannot be brought into the case. */
export const outcomes = {
  exact: 'the full height of its chart',
  limited: 'a height within the limits of the system',
  first: 'the height that it had at first',
  reserved: 'the height that the page reserves for it',
  impossible: 'not possible there',
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
  scriptless: { outcome: 'reserved', why: 'nothing can send the height there' },
} as const satisfies EmbedHost['exceptions'];

/** An exception in every case. */
const always = (exception: Exception): EmbedHost['exceptions'] =>
  Object.fromEntries(Object.keys(cases).map((one) => [one, exception]));

const noSandbox: Exception = { outcome: 'impossible', why: 'it cannot put embeds into a sandbox' };
const ownCheck = 'If you put the embed into a sandbox, set the option checkOrigin: false.';

/** The hosts, by a name for tests. */
const known = {
  browser: {
    name: 'The browser alone, with no script on the page',
    isBrowser: true,
    hears: 'from frame-sizing: content-height in the style of the embed, and from a tag in the chart’s page',
    exceptions: {
      resized: { outcome: 'first', why: 'Chromium keeps the width at which the embed was loaded' },
    },
    note: 'Firefox and Safari do not support this yet. Reserve a height for them.',
  },
  pym: {
    name: 'pym.js, by NPR',
    library: 'pym.js',
    hears: 'from its own messages, with the childId that it adds to the link',
    exceptions: withoutScript,
  },
  newswire: {
    name: 'Frames, by Newswire',
    library: '@newswire/frames',
    hears: 'from AMP’s message embed-size, which it requests with frames-init',
    exceptions: withoutScript,
  },
  sidechain: {
    name: 'Sidechain, by NPR',
    library: '@nprapps/sidechain',
    hears: 'from AMP’s message embed-size',
    exceptions: {
      policy: { outcome: 'impossible', why: 'its own code uses inline styles' },
      sandboxed: noSandbox,
      scriptless: noSandbox,
    },
  },
  iframeResizer4: {
    name: 'iframe-resizer, version 4',
    library: 'iframe-resizer',
    hears: 'from the same messages that its own script sends',
    exceptions: withoutScript,
    note: ownCheck,
  },
  iframeResizer5: {
    name: 'iframe-resizer, version 5',
    library: '@iframe-resizer/parent',
    hears: 'from the same messages that its own script sends',
    exceptions: withoutScript,
    note: ownCheck,
  },
  openIframeResizer: {
    name: 'Open iframe resizer',
    library: '@open-iframe-resizer/core',
    hears: 'from the message iframe-resized, which it requests with iframe-child-init',
    exceptions: withoutScript,
  },
  datawrapper: {
    name: 'Datawrapper, current embed code',
    hears: 'from the message datawrapper-height, for the embed that sends it',
    exceptions: withoutScript,
  },
  datawrapperOld: {
    name: 'Datawrapper, older embed code',
    hears: 'from the message datawrapper-height, for the first embed with the chart’s name in its link',
    exceptions: withoutScript,
    note: 'If the same chart is on the page twice, only the first gets its height.',
  },
  wordpress: {
    name: 'WordPress, wp-embed.js',
    hears: 'from the message height, with the secret that it adds to the link',
    exceptions: {
      ...always({ outcome: 'limited', why: 'WordPress sets a minimum and a maximum height for embeds' }),
      ...withoutScript,
    },
    note: 'Readers scroll inside a chart that is taller than the limit; in a Custom HTML block they do not have to. An embed that is taller from the start keeps its height.',
  },
  amp: {
    name: 'AMP, amp-iframe',
    hears: 'from the message embed-size, the only one sent when the link ends in #amp=1',
    exceptions: withoutScript,
  },
  embedly: {
    name: 'Embedly, which Medium and Reddit use',
    hears: 'from the message iframe.resize, sent as text',
    exceptions: withoutScript,
  },
  mastodon: {
    name: 'Mastodon, embed.js',
    hears: 'from the message setHeight, which it requests with a number for each embed',
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

/**
 * Systems that were installed to try embeds in them, as an editor and as a reader.
 * @param limit the largest height that WordPress gives to an embed, px
 */
export const installed = (limit: number): readonly InstalledSystem[] => [
  {
    name: 'WordPress',
    version: '6.1.9',
    beside: 'the packages of Debian 12 and the theme Twenty Twenty-Three',
    seen: [
      {
        did: 'Link pasted into an embed block or on a line of its own',
        then: `the chart appears, no matter who wrote the post, in its compact form, which is at most ${limit} pixels tall. The embed takes its full height`,
      },
      {
        did: 'Embed code in a Custom HTML block, by an administrator',
        then: 'the chart appears in its compact form, at its full height',
      },
      {
        did: 'The code for any website in a Custom HTML block, by an administrator',
        then: 'the whole chart appears at its full height, which the browser gives it, not WordPress',
      },
      {
        did: 'Embed code in a Custom HTML block, by an author who is not allowed to use all HTML',
        then: 'no chart appears. WordPress removes the embed and keeps the link to the chart’s page',
      },
    ],
  },
  {
    name: 'Ghost',
    version: '6.65.0',
    beside: 'MariaDB and its default theme',
    seen: [
      {
        did: 'Link pasted on an empty line',
        then: 'a bookmark appears instead of the chart, with a title, a sentence and an image, and links to the chart’s page. Ghost embeds only websites that it knows',
      },
      {
        did: 'Embed code for any website in an HTML card',
        then: 'the chart appears at its full height',
      },
    ],
  },
];
