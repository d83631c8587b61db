/**
 * What an editor takes along to show a figure elsewhere, by where it goes: the same text at build and in the browser.
 * None of it has a script, a third party or a state of the page that it was copied from.
 */
import {
  embedSource,
  hasCompact,
  pageAddress,
  usualOptions,
  type EmbedFacts,
  type EmbedOptions,
  type PictureFact,
} from './facts.ts';
import type { Scheme } from './parameters.ts';
import { escaped } from '../lib/escape.ts';
import { publicAddress } from '../lib/publisher.ts';
import { quote } from '../lib/quote.ts';
import * as words from '../words/embed.ts';

type Code = (facts: EmbedFacts, options: EmbedOptions) => string;

/** A place that a figure can go to. */
interface Destination {
  /** Whether choices, colors and release go into the code; a plain address shows the published view of the latest. */
  readonly keepsView: boolean;
  readonly code: Code;
}

/** A tag with its attributes; `true` is one without a value. */
function tag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

const link = (address: string, text: string): string => `${tag('a', { href: address })}${escaped(text)}</a>`;

/** The way to the figure's page, in the same view: what stays where a frame is not shown. */
function wayToPage(facts: EmbedFacts, options: EmbedOptions): string {
  return link(pageAddress(facts, options), words.linkToPage(facts.title));
}

const linkParagraph = (facts: EmbedFacts, options: EmbedOptions): string =>
  `<p>${wayToPage(facts, options)}</p>`;

/** The address of a frame, and the height that it holds free. */
interface Framed {
  readonly src: string;
  readonly height: number;
}

const ordinary = (facts: EmbedFacts, options: EmbedOptions): Framed => ({
  src: embedSource(facts, options),
  height: facts.heights[options.width],
});

/** For WordPress, which cuts what is high: the compact embed, unless the code asks for a view that it does not have. */
const lowEnough = (facts: EmbedFacts, options: EmbedOptions): Framed =>
  hasCompact(facts, options)
    ? { src: embedSource(facts, options, true), height: facts.compactHeights[options.width] }
    : ordinary(facts, options);

/**
 * A frame for systems that strip styles and scripts. Its height is fixed, so it may scroll: where it is narrower than
 * asked the figure is higher, and nothing of it may be out of reach.
 */
function plainFrame(
  { title }: EmbedFacts,
  { src, height }: Framed,
  more: Readonly<Record<string, string>> = {},
): string {
  const attributes = {
    title,
    src,
    width: '100%',
    height,
    frameborder: 0,
    ...more,
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

/**
 * Style of a frame that a browser which can gives the height of its content; others hold the height of the figure free.
 * A block, since themes center nothing else. No `min-height`: where the content is lower than that, Chromium 156 may
 * paint no more than 150 pixels of a frame from another site.
 */
function followingStyle({ height }: Framed, { scheme }: EmbedOptions): string {
  const held = `${height}px`;
  const follows = 'frame-sizing:content-height';
  const size = `display:block;height:${held};height:if(supports(${follows}):auto;else:${held});${follows}`;
  // A frame of another color scheme than its page gets a ground of one color, even where it asks to be transparent.
  return scheme === 'auto' ? size : `${size};color-scheme:${scheme}`;
}

/**
 * A plain frame that follows its content where its style is kept and browser or host can.
 * Where neither can it scrolls, as on a phone, where the figure is higher than the height held free.
 */
const followingFrame = (
  facts: EmbedFacts,
  options: EmbedOptions,
  framed: Framed,
  more: Readonly<Record<string, string>> = {},
): string =>
  plainFrame(facts, framed, {
    loading: 'lazy',
    ...more,
    style: followingStyle(framed, options),
  });

/**
 * The frame of an oEmbed answer, in the published view, with the way to the page. Only where a quotation comes first does
 * WordPress load the script that listens for heights; it then shows the quotation until the frame has told one. That
 * script cuts what is high, so the frame is the compact one.
 */
export function oembedHtml(facts: EmbedFacts): string {
  const frame = plainFrame(facts, lowEnough(facts, usualOptions));
  return `<blockquote>${wayToPage(facts, usualOptions)}</blockquote>\n${frame}`;
}

function pictureIn({ pictures }: EmbedFacts, scheme: Scheme): PictureFact {
  return scheme === 'dark' ? pictures.dark : pictures.light;
}

const altOf = ({ title, alt }: EmbedFacts): string => `${title}. ${alt}`;

function ampFrame(facts: EmbedFacts, options: EmbedOptions): string {
  const frame = tag('amp-iframe', {
    title: facts.title,
    layout: 'fixed-height',
    ...ordinary(facts, options),
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: 0,
    resizable: true,
  });
  const { address } = pictureIn(facts, options.scheme);
  const placeholder = tag('amp-img', { layout: 'fill', src: address, alt: altOf(facts), placeholder: true });
  const overflow = tag('div', { overflow: true, tabindex: 0, role: 'button', 'aria-label': words.showAll });
  return [frame, `  ${placeholder}</amp-img>`, `  ${overflow}${words.showAll}</div>`, '</amp-iframe>'].join(
    '\n',
  );
}

/** A picture that leads to the figure: mail shows no frames, and may show no pictures either. */
function linkedPicture(facts: EmbedFacts, options: EmbedOptions): string {
  const { address, width, height } = pictureIn(facts, options.scheme);
  const shown = Math.min(options.width, width);
  const picture = tag('img', {
    src: address,
    alt: altOf(facts),
    width: shown,
    height: Math.round((height * shown) / width),
    style: 'max-width:100%;height:auto;border:0',
  });
  return `<p>${tag('a', { href: facts.page })}${picture}</a></p>\n${linkParagraph(facts, usualOptions)}`;
}

const sized = (name: string, { address, width, height }: PictureFact): string =>
  `${name}, ${width} × ${height}: ${address}`;

/** The places in the order in which they are offered, by the names that they have in manifests. */
export const destinations = {
  'wordpress-address': {
    keepsView: false,
    code: ({ page }) => page,
  },
  'wordpress-block': {
    keepsView: true,
    code: (facts, options) =>
      `${followingFrame(facts, options, lowEnough(facts, options))}\n${linkParagraph(facts, options)}`,
  },
  cms: {
    keepsView: true,
    code: (facts, options) =>
      `${followingFrame(facts, options, ordinary(facts, options), { allow: 'fullscreen; clipboard-write' })}\n${linkParagraph(facts, options)}`,
  },
  amp: {
    keepsView: true,
    code: ampFrame,
  },
  address: {
    keepsView: false,
    code: ({ page }) => page,
  },
  newsletter: {
    keepsView: false,
    code: linkedPicture,
  },
  print: {
    keepsView: false,
    code: ({ pictures }) => `${sized('SVG', pictures.drawing)}\n${sized('PNG', pictures.print)}`,
  },
  citation: {
    keepsView: false,
    code: ({ citation }) => citation,
  },
  sentence: {
    keepsView: false,
    code: ({ sentence, source, citation }) => quote(sentence, source, citation),
  },
} as const satisfies Record<string, Destination>;

/** Name of a place that a figure can go to. */
export type DestinationName = keyof typeof destinations;

/** The code of a figure for one place. */
export interface EmbedCode extends Omit<Destination, 'code'> {
  readonly destination: DestinationName;
  readonly code: string;
}

/** The codes of a figure for all places, in their order. */
export function embedCodes(facts: EmbedFacts, options: EmbedOptions = usualOptions): EmbedCode[] {
  return (Object.keys(destinations) as DestinationName[]).map((destination) => {
    const { keepsView, code } = destinations[destination];
    return { destination, keepsView, code: code(facts, options) };
  });
}

/**
 * Whether a code can be offered. In a copy without a public address only a citation and a sentence can, which say so
 * themselves.
 */
export const isOffered = (destination: DestinationName): boolean =>
  publicAddress !== null || destination === 'citation' || destination === 'sentence';
