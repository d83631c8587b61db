/**
 * Figures for systems that let editors pick one: `figures/<id>/manifest.json` has all that is known of a figure,
 * `figures/manifest.json` lists them. All addresses are absolute (in a copy without a public address they are relative to the file, and there are no codes), all sizes in pixels or bytes. Fields may be added
 * under the same version of the shape; one that goes or changes its meaning makes the next.
 */
import { withdrawalOf } from '../datasets/history.ts';
import { history, releaseInfoOf } from '../datasets/site.ts';
import { creditLine, edition, licenses, type credits, type License } from '../lib/edition.ts';
import { embedCodes, type EmbedCode } from '../embeds/codes.ts';
import type { EmbedFacts, PictureFact } from '../embeds/facts.ts';
import type { EmbedHeights } from '../embeds/sizes.ts';
import { publicAddress } from '../lib/publisher.ts';
import {
  compactEmbedAddress,
  cover,
  embedAddress,
  figureAddress,
  manifestAddress,
  oembedAddress,
} from '../lib/routes.ts';
import { destinationWords } from '../words/embed.ts';
import { figureTopics } from '../words/vocabulary/figures.ts';
import { creditsOf } from './credits.ts';
import { embedFacts } from './embed-facts.ts';
import { galleryOrder, storyFigures } from './gallery.ts';
import { compactHeightsOf, heightsOf, type ReleasedFigure } from '../embeds/heights.ts';
import { dataFilesOf, picturesOf, type FileFact } from './pictures.ts';
import type { Published } from './published.ts';
import { choiceEntries, type ChoiceEntry } from './manifest-choices.ts';
import { pinnable } from './site.ts';
import { wholeAddress } from './whole-address.ts';
import { withdrawnEntry, type WithdrawnEntry } from './withdrawn.ts';

/** Version of the shapes. */
const SHAPE = 1;

/** Other people's work in a figure. */
type Credit = Omit<(typeof credits)[number], 'figures'>;

/** A release of the data. */
interface ReleaseEntry {
  readonly version: string;
  /** `draft` may still change; `frozen` never does. */
  readonly status: string;
  /** ISO day. */
  readonly date: string;
}

/** An embed that is low enough for systems that cut off what is high, such as WordPress. */
interface CompactEntry {
  readonly embed: string;
  readonly heights: EmbedHeights;
}

/** A release that a figure can be pinned to, oldest first. */
interface PinEntry extends ReleaseEntry {
  /** That the figure is withdrawn in this release: do not offer it. */
  readonly withdrawn?: WithdrawnEntry;
  /** Address of the embed that is pinned to it. */
  readonly embed: string;
  readonly heights: EmbedHeights;
  readonly compact: CompactEntry;
}

/** A code for one place. */
interface CodeEntry extends Omit<EmbedCode, 'keepsView'> {
  readonly label: string;
  /** What to do with the code there, and what it cannot do. */
  readonly hint: string;
  /** Whether it can carry choices, colors and a release. */
  readonly keeps_view: boolean;
}

/** Everything about a figure. */
export interface FigureManifest {
  readonly manifest_version: typeof SHAPE;
  readonly id: string;
  /** That the release which the latest embed shows is withdrawn for this figure: do not offer it. */
  readonly withdrawn?: WithdrawnEntry;
  /** The figure's page. */
  readonly url: string;
  readonly question: string;
  readonly topic: string;
  readonly title: string;
  /** The drawing in a sentence, and in a paragraph. */
  readonly alt: string;
  readonly description: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** The line that must go with the figure, and others' work that is in it. */
  readonly credit: string;
  readonly credits: readonly Credit[];
  readonly license: License;
  readonly citation: string;
  /** The release that the latest embed shows. */
  readonly release: ReleaseEntry;
  /** The embed with the latest data. */
  readonly embed: string;
  /** Its height by the width of its frame. */
  readonly heights: EmbedHeights;
  /** The same embed within 1,000 pixels of height, in columns of 312 pixels and more. */
  readonly compact: CompactEntry;
  readonly releases: readonly PinEntry[];
  readonly choices: readonly ChoiceEntry[];
  /** Absent in a copy without a public address. */
  readonly oembed?: string;
  readonly pictures: readonly (FileFact & PictureFact)[];
  /** Files with the rows. */
  readonly data: readonly FileFact[];
  /** Codes for the published view with the latest data. */
  readonly codes: readonly CodeEntry[];
}

/** A figure as a list shows it. */
export type FigureEntry = Pick<
  FigureManifest,
  | 'id'
  | 'withdrawn'
  | 'url'
  | 'question'
  | 'topic'
  | 'title'
  | 'alt'
  | 'embed'
  | 'heights'
  | 'compact'
  | 'oembed'
> & {
  /** Address of its own manifest. */
  readonly manifest: string;
  /** Small pictures of a part of the drawing, for a light page and a dark one. */
  readonly thumbnail: string;
  readonly thumbnail_dark: string;
};

/** The list of all figures, in the order of the gallery. */
export interface ManifestIndex {
  readonly manifest_version: typeof SHAPE;
  readonly title: string;
  readonly url: string;
  readonly license: License;
  readonly figures: readonly FigureEntry[];
}

function releaseEntry(release: string): ReleaseEntry {
  const { version, status, date } = releaseInfoOf(release);
  return { version, status, date };
}

const compactEntry = (figure: ReleasedFigure, release?: string): CompactEntry => ({
  embed: wholeAddress(compactEmbedAddress(figure.id, release)),
  heights: compactHeightsOf(figure),
});

function pinEntry(id: string, release: string): PinEntry {
  return {
    ...releaseEntry(release),
    ...withdrawnEntry(withdrawalOf(id, release, history)),
    embed: wholeAddress(embedAddress(id, release)),
    heights: heightsOf({ id, release }),
    compact: compactEntry({ id, release }, release),
  };
}

/** What the list and the manifest have in common. */
function known(figure: Published): Omit<FigureEntry, 'manifest' | 'thumbnail' | 'thumbnail_dark'> {
  const { id, title, alt, address, withdrawal } = figure;
  const { question, topic } = figure.figure;
  return {
    id,
    ...withdrawnEntry(withdrawal),
    url: address,
    question,
    topic: figureTopics[topic].label,
    title,
    alt,
    embed: wholeAddress(embedAddress(id)),
    heights: heightsOf(figure),
    compact: compactEntry(figure),
    ...(publicAddress !== null && { oembed: wholeAddress(oembedAddress(id)) }),
  };
}

/** The codes of a figure; none in a copy without a public address, where they would lead nowhere. */
const offeredCodes = (facts: EmbedFacts): EmbedCode[] => (publicAddress === null ? [] : embedCodes(facts));

/** The manifest of a figure. */
export function figureManifest(figure: Published): FigureManifest {
  const { description, caption, notes, source, release, withdrawal } = figure;
  const facts = embedFacts(figure);
  return {
    manifest_version: SHAPE,
    ...known(figure),
    description,
    caption,
    notes,
    source,
    credit: creditLine,
    credits: creditsOf(figure).map(({ what, by, url, terms }) => ({ what, by, url, terms })),
    license: licenses.content,
    citation: facts.citation,
    release: releaseEntry(release),
    releases: pinnable(figure.id).map((version) => pinEntry(figure.id, version)),
    choices: choiceEntries(figure),
    pictures: withdrawal ? [] : picturesOf(figure),
    data: withdrawal ? [] : dataFilesOf(figure),
    codes: (withdrawal ? [] : offeredCodes(facts)).map(({ destination, keepsView, code }) => {
      const { label, hint } = destinationWords[destination];
      return { destination, label, hint, code, keeps_view: keepsView };
    }),
  };
}

function entry(figure: Published): FigureEntry {
  const thumbnail = (name: string): string => wholeAddress(`${figureAddress(figure.id)}${name}.svg`);
  return {
    ...known(figure),
    manifest: wholeAddress(manifestAddress(figure.id)),
    thumbnail: thumbnail('thumbnail'),
    thumbnail_dark: thumbnail('thumbnail-dark'),
  };
}

/** The list of all figures. */
export const manifestList = (): ManifestIndex => ({
  manifest_version: SHAPE,
  title: edition.title,
  url: wholeAddress(cover),
  license: licenses.content,
  figures: [...galleryOrder(), ...storyFigures()].map(entry),
});
