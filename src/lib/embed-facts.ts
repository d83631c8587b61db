/** What an embed is asked for with: what is known of its figure, what an editor may ask, and the addresses that follow. */
import { queryText } from './address-list.ts';
import { darkOf, type Scheme } from './embed-parameters.ts';
import { usualWidth, type EmbedHeights, type EmbedWidth } from './embed-sizes.ts';
import { writeFocus, writeView, type Initial } from './view-query.ts';

/** A picture by its absolute address, with its size in pixels. */
export interface PictureFact {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What the codes of a figure are made of; plain values, which a page can carry. */
export interface EmbedFacts {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly alt: string;
  /** Absolute address of the figure's page. */
  readonly page: string;
  /** Absolute address of the embed with the latest data, with a slash at its end. */
  readonly embed: string;
  /** Version of the release whose data the figure shows. */
  readonly release: string;
  /** The choices in their order, each with the value that addresses leave out. */
  readonly choices: Readonly<Record<string, Initial>>;
  readonly heights: EmbedHeights;
  readonly pictures: {
    readonly light: PictureFact;
    readonly dark: PictureFact;
    /** With twice the pixels. */
    readonly print: PictureFact;
    readonly drawing: PictureFact;
  };
  /** How to cite the figure, in one line. */
  readonly citation: string;
  /** What may be said on the strength of the figure, with its number. */
  readonly sentence: string;
  /** Datasets and release, as a sentence. */
  readonly source: string;
}

/** What an editor may ask of a code. */
export interface EmbedOptions {
  /** Whether the embed keeps the data of the release, whatever comes after it. */
  readonly isPinned: boolean;
  readonly scheme: Scheme;
  /** Values of choices by name; those of the published view need not be named. */
  readonly view: Readonly<Record<string, string | null>>;
  /** Ids of the marks that are picked out. */
  readonly focus: readonly string[];
  /** Width of the column that the figure will stand in. */
  readonly width: EmbedWidth;
}

/** The published view in light colors, with the latest data. A host's own dark page does not turn it dark unasked. */
export const usualOptions: EmbedOptions = {
  isPinned: false,
  scheme: 'light',
  view: {},
  focus: [],
  width: usualWidth,
};

function withQuery(address: string, query: URLSearchParams): string {
  const text = queryText(query);
  return text ? `${address}?${text}` : address;
}

function viewQuery({ choices }: EmbedFacts, { view, focus }: EmbedOptions): URLSearchParams {
  const query = new URLSearchParams();
  writeView(query, choices, view, '');
  writeFocus(query, focus);
  return query;
}

/** Absolute address of the embed as asked: choices in their order, marks picked out, color scheme. */
export function embedSource(facts: EmbedFacts, options: EmbedOptions): string {
  const query = viewQuery(facts, options);
  if (options.scheme !== 'auto') query.set('dark', darkOf[options.scheme]);
  return withQuery(options.isPinned ? `${facts.embed}${facts.release}/` : facts.embed, query);
}

/** Absolute address of the figure's page in the same view. */
export const pageAddress = (facts: EmbedFacts, options: EmbedOptions): string =>
  withQuery(facts.page, viewQuery(facts, options));
