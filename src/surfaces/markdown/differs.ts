/** That sources disagree, in a line of text. */
import { difference } from '../../datasets/site.ts';
import { differenceAddress } from '../../lib/routes.ts';
import { sourcesDisagree } from '../../words/markdown.ts';
import { link, type Inline } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

/** The way to a difference, in parentheses after what it concerns; its title says which it is. */
export function differs(of: string, page: MarkdownPage): Inline[] {
  const { id, title } = difference(of);
  const named = link(addressIn(page, differenceAddress(id)), sourcesDisagree);
  return [
    { type: 'text', value: ' (' },
    named.type === 'link' ? { ...named, title } : named,
    { type: 'text', value: ')' },
  ];
}
