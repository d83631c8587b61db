/** The picture beside a link to a page or a figure: the card of the figure, or that of the edition. */
import { edition } from '../lib/edition.ts';
import { coverPicture } from '../lib/routes.ts';
import { bottomLine } from '../page-texts/lead.ts';
import { fileAddress } from './files.ts';
import type { Published } from './published.ts';

export interface SharePicture {
  /** From the root of the site. */
  readonly address: string;
  readonly alt: string;
}

/** A withdrawn figure's own card would show it once more, without saying so. */
export const sharePicture = (figure: Published | undefined): SharePicture =>
  figure && !figure.withdrawal
    ? { address: fileAddress(figure, '_card.png'), alt: `${figure.title}. ${figure.alt}` }
    : { address: coverPicture, alt: `${edition.coverLine}. ${bottomLine.first}` };
