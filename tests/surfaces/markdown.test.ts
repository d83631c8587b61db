import { describe, expect, test } from 'vitest';
import { treeOf } from '../../src/prose/read.ts';
import { proseOf } from '../../src/prose/site.ts';
import { blocksOf } from '../../src/surfaces/markdown/elements.ts';
import { table } from '../../src/surfaces/markdown/nodes.ts';
import { written } from '../../src/surfaces/markdown/write.ts';

const page = { address: '/report/local/', title: 'A page', prose: proseOf('local') };
const told = (mdx: string): string => written(blocksOf(treeOf(mdx).children, page));

describe('a text as Markdown', () => {
  test('has numbers and terms as they are written, without their tags', () => {
    expect(told('Some <Num of="x">around $350,000</Num> for <Term of="rop">programs</Term>.')).toBe(
      'Some around $350,000 for programs.\n',
    );
  });

  test('says whose words a line is in, and leaves out addresses of former headings', () => {
    expect(told('<Anchor id="old" />\n\n<Ours>A *line*.</Ours>')).toBe('*This edition:* A *line*.\n');
  });

  test('has what its page alone has', () => {
    const own = { ...page, elements: { Own: () => blocksOf(treeOf('Own words.').children, page) } };
    expect(written(blocksOf(treeOf('<Own />').children, own))).toBe('Own words.\n');
  });

  test('is refused while it has an element without a form', () => {
    expect(() => told('<Unheard of="x">word</Unheard>')).toThrow(/<Unheard> has no form in Markdown/);
    expect(() => told('<Unheard />')).toThrow(/<Unheard> has no form in Markdown/);
  });

  test('is never written with MDX in it', () => {
    expect(() => written([...treeOf('<Num of="x">1</Num>').children])).toThrow(/unknown node `mdxJsx/);
  });
});

test('a table keeps a line that is in a cell', () => {
  expect(
    written([
      table([
        [['A'], ['B']],
        [['1 | 2'], ['3']],
      ]),
    ]),
  ).toBe('| A | B |\n| - | - |\n| 1 \\| 2 | 3 |\n');
});
