import { expect, it } from 'vitest';
import { proseProblems } from '../../src/prose/check.ts';
import { known } from '../../src/prose/site.ts';

const head = '---\ntitle: About\ndescription: About.\n---\n\n';
const authors = '<P of="front.authors.1">The authors taught.</P>\n\n';
const thanks = '<P of="front.ack.1">The report thanks many.</P>\n';

const problemsOf = (name: string, text: string): string[] =>
  proseProblems(new Map([[`content/pages/${name}.mdx`, head + text]]), known);

it('a page conveys the parts of the printed report that are its own', () => {
  expect(problemsOf('about', authors + thanks)).toEqual([]);
  expect(problemsOf('about', authors)).toEqual([
    'content/pages/about.mdx:1:1  the printed paragraph front.ack.1 is missing: write a <P of="front.ack.1">, or a <Note of="front.ack.1"> for an endnote',
  ]);
});

it('a page that conveys nothing is checked for all the rest', () => {
  expect(problemsOf('hosts', 'Five hosts.\n')).toEqual([
    expect.stringContaining('content/pages/hosts.mdx:6:1  "Five" is not tied to the data'),
  ]);
});
