import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './nodes.ts';

/**
 * Blocks as GitHub Flavored Markdown, for its tables and notes. A paragraph is one line, however long.
 * @throws for what is no Markdown, such as an element of MDX
 */
export const written = (blocks: readonly Block[]): string =>
  toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    },
  );
