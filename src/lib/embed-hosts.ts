/**
 * The systems that an embed was tried in, and how its height ended there: what the page of hosts says and what the
 * tests ask is this one table.
 */

/** Circumstances in which a host shows an embed. */
export const cases = {
  ordinary: 'On an ordinary page',
  pair: 'Two figures on one page, each at its own height',
  hidden: 'In a part that is hidden at first and shown later',
  opened: 'After a reader opened the table in it, and closed it again',
  resized: 'After the page got another width',
  narrow: 'At a width of 280 pixels',
  dark: 'After the page turned dark',
  policy: 'On a page that forbids inline styles and scripts, and whatever is not its own',
  strangers: 'While frames beside it send it messages, and its host sends junk',
  sandboxed: 'In sandbox="allow-scripts"',
  scriptless: 'In sandbox="", where no script of ours runs',
} as const;
export type Case = keyof typeof cases;

/** How a height ends. */
export type Outcome = 'exact' | 'limited' | 'first' | 'reserved' | 'impossible';

/** Words for how a height ends. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  exact: 'the height of the content',
  limited: 'a limit of the host',
  first: 'the height that it had at first',
  reserved: 'the height that the page reserves',
  impossible: 'not to be had in this host',
};

/** What differs in a case from the exact height, and why. */
interface Exception {
  readonly outcome: Exclude<Outcome, 'exact'>;
  readonly why: string;
}

/** A system that shows pages of others in frames. */
export interface EmbedHost {
  readonly name: string;
  /** The package of its own library, if it was tried with that; else with a listener written like its own. */
  readonly library?: string;
  /** How it learns the height. */
  readonly hears: string;
  readonly exceptions: Partial<Readonly<Record<Case, Exception>>>;
}

const withoutScript = {
  scriptless: { outcome: 'reserved', why: 'no script of ours runs there, so nobody tells a height' },
} as const satisfies EmbedHost['exceptions'];

/** An exception for whatever happens. */
const everywhere = (exception: Exception): EmbedHost['exceptions'] =>
  Object.fromEntries(Object.keys(cases).map((one) => [one, exception]));

/** The hosts, by what tests call them. */
export const hosts = {
  browser: {
    name: 'No script of the page: the browser itself',
    hears: 'style="frame-sizing: content-height" on the frame, which Chromium understands from 154 on',
    exceptions: {
      resized: { outcome: 'first', why: 'Chromium keeps to the width at which the frame was loaded' },
    },
  },
  pym: {
    name: 'pym.js, by NPR',
    library: 'pym.js',
    hears: 'pym.js messages, with the childId that it adds to the address',
    exceptions: withoutScript,
  },
  newswire: {
    name: 'Frames, by Newswire and The Texas Tribune',
    library: '@newswire/frames',
    hears: 'the message of AMP, asked for by frames-init',
    exceptions: withoutScript,
  },
  sidechain: {
    name: 'Sidechain, by NPR',
    library: '@nprapps/sidechain',
    hears: 'the message of AMP',
    exceptions: {
      policy: {
        outcome: 'impossible',
        why: 'it styles frames inline; where a page forbids that, they are 300 pixels wide',
      },
      sandboxed: { outcome: 'impossible', why: 'its element makes the frame, and has no word for a sandbox' },
      scriptless: {
        outcome: 'impossible',
        why: 'its element makes the frame, and has no word for a sandbox',
      },
    },
  },
  iframeResizer4: {
    name: 'iframe-resizer 4',
    library: 'iframe-resizer',
    hears: 'messages of its child, which it greets with its own id for the frame',
    exceptions: withoutScript,
  },
  iframeResizer5: {
    name: 'iframe-resizer 5',
    library: '@iframe-resizer/parent',
    hears: 'messages of its child, which it greets with its own id for the frame',
    exceptions: withoutScript,
  },
  openIframeResizer: {
    name: 'Open iframe resizer',
    library: '@open-iframe-resizer/core',
    hears: 'iframe-resized, asked for by iframe-child-init',
    exceptions: withoutScript,
  },
  datawrapper: {
    name: 'Datawrapper’s listener',
    hears: 'datawrapper-height; the sender tells which frame',
    exceptions: withoutScript,
  },
  datawrapperOld: {
    name: 'Datawrapper’s older listener',
    hears: 'datawrapper-height; the figure’s id in the frame’s address tells which frame',
    exceptions: withoutScript,
  },
  wordpress: {
    name: 'WordPress, wp-embed.js',
    hears: 'height with the secret that it adds to the address',
    exceptions: {
      ...everywhere({ outcome: 'limited', why: 'it gives no frame more than 1000 pixels, or less than 200' }),
      ...withoutScript,
    },
  },
  amp: {
    name: 'AMP, amp-iframe',
    hears: 'embed-size of AMP, and nothing else with #amp=1',
    exceptions: withoutScript,
  },
  embedly: {
    name: 'Embedly, and so Medium and Reddit',
    hears: 'iframe.resize, as a text',
    exceptions: withoutScript,
  },
  mastodon: {
    name: 'Mastodon, embed.js',
    hears: 'setHeight, asked for with a number for the frame',
    exceptions: withoutScript,
  },
} as const satisfies Record<string, EmbedHost>;

export type HostId = keyof typeof hosts;
