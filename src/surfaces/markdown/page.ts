/** A page that is told as Markdown too: where both stand, and how addresses are written in the file. */
import { publicAddress } from '../../lib/publisher.ts';
import { markdownOf } from '../../lib/routes.ts';
import { relativeAddress } from '../../lib/relative-address.ts';
import type { Prose } from '../../prose/read.ts';
import { wholeAddress } from '../whole-address.ts';
import type { Block } from './nodes.ts';

export interface MarkdownPage {
  /** Root-absolute address of the page. */
  readonly address: string;
  readonly title: string;
  /** What its author wrote, notes included. */
  readonly prose: Prose;
  /** What elements that only this page has are told as. */
  readonly elements?: Readonly<Record<string, (page: MarkdownPage) => Block[]>>;
}

/** An address as a Markdown file has it: whole, since files travel, or relative while this copy has no public address. */
export const addressFrom = (file: string, address: string): string =>
  publicAddress === null ? relativeAddress(address, file) : wholeAddress(address);

/** An address in the file of a page. */
export const addressIn = ({ address }: Pick<MarkdownPage, 'address'>, target: string): string =>
  addressFrom(markdownOf(address), target);
