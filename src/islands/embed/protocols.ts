/**
 * The ways in which hosts learn how high a frame wants to be. Nobody agreed on one, so an embed speaks all that
 * newsrooms' systems listen to; each is here with whose it is, and tested against that host's own library or a
 * listener like it.
 */
import { wordpressLimit } from '../../embeds/sizes.ts';

/** What the frame calls itself towards a host; '' where that host asks for no name. */
export type Name = string | number;

/** Fields of a host's message; none where it is a text. */
export type Fields = Readonly<Record<string, unknown>>;

/** One way of telling a height. Sizes are whole pixels, and never 0. */
export interface Protocol {
  /** Said once, at the start. */
  readonly greeting?: string;
  /** The name that the frame's address, or its figure's id, gives. Without one this way is not spoken until a host asks. */
  readonly nameIn?: (address: URL, figure: string) => Name | undefined;
  /** Whether a host's message asks for the height; a name in it is kept. The text is empty where it has fields. */
  readonly askedBy?: (text: string, fields: Fields) => Name | boolean | undefined;
  /** Said before the first height after a host gave a name. */
  readonly answer?: (height: number, name: Name, width: number) => string;
  /** Height over which the host cuts what it is told: a frame that is higher already is better off with no word. */
  readonly limit?: number;
  /** The height. */
  readonly tell: (height: number, name: Name, width: number) => object | string;
}

/** What hosts put into the fragment: `#amp=1`, `#?secret=...`. */
const inFragment = (address: URL, name: string): string | null =>
  new URLSearchParams(address.hash.slice(1)).get(name);

/**
 * A name that may be repeated, or undefined. Hosts name frames as they like, with spaces or in any script; only pym.js's
 * separator and line breaks in a name would make a message say something else.
 */
const safe = (name: unknown): string | undefined =>
  typeof name === 'string' ? /^(?!.*xPYMx).{1,200}$/u.exec(name)?.[0] : undefined;

/** WordPress itself passes over all names but those of letters and digits. */
const secretIn = (name: unknown): string | undefined => /^[a-z0-9]+$/i.exec(safe(name) ?? '')?.[0];

/** AMP's `amp-iframe`, @newswire/frames, NPR's sidechain; AMP wants to hear no other. */
const amp: Protocol = {
  nameIn: () => '',
  askedBy: (_, fields) => fields['sentinel'] === 'amp' && fields['type'] === 'frames-init',
  tell: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
};

/**
 * Datawrapper: its embed code's listener, old and new. The old one gives the height to the first frame that has the name
 * anywhere in its address: a figure's id alone may be in the address of somebody else's.
 */
const datawrapper: Protocol = {
  nameIn: (_, figure) => `embed/${figure}/`,
  tell: (height, name) => ({ 'datawrapper-height': { [name]: height } }),
};

/** Embedly's provider height resizing, on which Medium and Reddit rest. */
const embedly: Protocol = {
  nameIn: (address) => address.href,
  tell: (height, src) => JSON.stringify({ context: 'iframe.resize', height, src }),
};

/** NPR's pym.js: `pym.Parent` adds `?childId=`. */
const pym: Protocol = {
  nameIn: (address) => safe(address.searchParams.get('childId')),
  askedBy: (text) => /^pymxPYMx.+xPYMxwidthxPYMx/.test(text),
  tell: (height, id) => `pymxPYMx${id}xPYMxheightxPYMx${height}`,
};

/** WordPress core, wp-embed.js: adds `#?secret=`, and asks with it. */
const wordpress: Protocol = {
  nameIn: (address) => secretIn(inFragment(address, 'secret')),
  askedBy: (_, fields) => fields['message'] === 'ready' && secretIn(fields['secret']),
  limit: wordpressLimit,
  tell: (height, secret) => ({ message: 'height', value: height, secret }),
};

/** iframe-resizer 4 and 5, and @open-iframe-resizer/core in the mode that listens to their child. */
const iframeResizer: Protocol = {
  greeting: '[iFrameResizerChild]Ready',
  askedBy: (text) =>
    /^\[iFrameSizer\]re(size|set)$/.test(text) ||
    /^\[iFrameSizer\]([^:]{1,200}):[^:]*:(true|false):/.exec(text)?.[1],
  answer: (height, id, width) => `[iFrameSizer]${id}:${height}:${width}:init`,
  tell: (height, id, width) => `[iFrameSizer]${id}:${height}:${width}:resizeObserver`,
};

/** @open-iframe-resizer/core. */
const openIframeResizer: Protocol = {
  askedBy: (_, { type }) =>
    type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' ? '' : undefined,
  tell: (height, _, width) => ({ type: 'iframe-resized', width, height }),
};

/** Mastodon's embed.js. */
const mastodon: Protocol = {
  askedBy: (_, { type, id }) => type === 'setHeight' && (typeof id === 'number' ? id : safe(id)),
  tell: (height, id) => ({ type: 'setHeight', id, height }),
};

/** The protocols that a frame speaks at its address. */
export function protocolsAt(address: URL): readonly Protocol[] {
  if (inFragment(address, 'amp') === '1') return [amp];
  return [amp, datawrapper, embedly, pym, wordpress, iframeResizer, openIframeResizer, mastodon];
}
