/** The answer that other systems get when an editor pastes the address of a figure: oEmbed 1.0, https://oembed.com. */
import { edition } from '../lib/edition.ts';
import { oembedHtml } from '../embeds/codes.ts';
import { usualWidth } from '../embeds/sizes.ts';
import { cover } from '../lib/routes.ts';
import { CARD } from './card.ts';
import { embedFacts } from './embed-facts.ts';
import { titleAlone, type Published } from './published.ts';
import { sharePicture } from './share-picture.ts';
import { wholeAddress } from './whole-address.ts';

/** The answer for a figure. Sizes are numbers, in pixels: WordPress and Ghost refuse text. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  /** The finding; systems show it without the caption. */
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /**
   * A file cannot ask how wide the page is (`maxwidth`): this is a usual column, and the frame fills whatever is there.
   */
  readonly width: number;
  /**
   * Height of the compact embed at that width. WordPress shows a frame of it, listens to the embed, and gives the frame the
   * height of its content, which is within what WordPress allows.
   */
  readonly height: number;
  /** The frame, with the way to the figure's page; without script or style, which WordPress would strip. */
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Seconds after which to ask again: within a day a correction is everywhere. */
  readonly cache_age: number;
  /** Address of the figure's page. */
  readonly url: string;
}

const DAY = 24 * 60 * 60;

/** The oEmbed answer for a figure. */
export function oembed(figure: Published): OEmbed {
  const facts = embedFacts(figure);
  return {
    version: '1.0',
    type: 'rich',
    title: titleAlone(figure),
    author_name: edition.author,
    provider_name: edition.title,
    provider_url: wholeAddress(cover),
    width: usualWidth,
    height: facts.compactHeights[usualWidth],
    html: oembedHtml(facts),
    thumbnail_url: wholeAddress(sharePicture(figure).address),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: DAY,
    url: facts.page,
  };
}
