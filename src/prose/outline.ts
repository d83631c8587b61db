/** The paragraphs of the printed report, for pages. */
import { tables } from '../datasets/site.ts';
import type { Paragraph } from '../report/address.ts';
import { paragraphIn, printedOutline } from './printed-outline.ts';

const outline = printedOutline(tables.outline);

/**
 * The paragraph with an address.
 * @returns undefined where the printed report has none
 */
export const paragraphAt = (address: string): Paragraph | undefined => paragraphIn(outline, address);
