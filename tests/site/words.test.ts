import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { paragraphId } from '../../src/report/address.ts';
import * as proseWords from '../../src/words/prose.ts';
import { usesOf } from '../../src/prose/read.ts';
import { proseOf, writtenSections } from '../../src/prose/site.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a built paragraph without its signs, which the author does not write. */
function builtText(document: Document, id: string): string {
  const paragraph = document.getElementById(id)?.cloneNode(true) as Element | undefined;
  paragraph?.querySelectorAll('.sign, .note-sign, .differs-sign').forEach((sign) => sign.remove());
  return plain(paragraph?.textContent ?? '');
}

describe.each(writtenSections.map(({ id }) => id))('%s', (section) => {
  const { document } = parseHTML(
    readFileSync(join(inject('siteFolder'), 'report', section, 'index.html'), 'utf8'),
  );

  it('has every paragraph as its author wrote it: no word lost, none glued', () => {
    const paragraphs = usesOf(proseOf(section), 'P');
    for (const { attributes, words } of paragraphs) {
      const id = paragraphId(attributes['of'] ?? '', attributes['part']);
      expect(builtText(document, id), id).toBe(plain(words));
    }
  });

  it('says in words, to eye and ear, how many statements are behind a paragraph', () => {
    const ways = [...document.querySelectorAll('.paragraph > a[href^="#passages-"]')];
    for (const way of ways) {
      const entry = document.getElementById(way.getAttribute('href')?.slice(1) ?? '');
      const count = entry?.querySelectorAll('ul > li').length ?? 0;
      expect(plain(way.textContent)).toBe(`${proseWords.statements(count)} ${proseWords.behindParagraph}`);
    }
  });

  it('shows of each line of our own between the report’s paragraphs that it is ours', () => {
    const lines = [...document.querySelectorAll('.text > p:not(.kicker, .paragraph, .see-figure)')];
    const unsigned = lines.filter((line) => line.querySelector(':scope > .ours-sign') === null);
    expect(lines.length).toBeGreaterThan(0);
    expect(unsigned.map(({ textContent }) => plain(textContent))).toEqual([]);
  });

  it('leads every sign to an entry of its page', () => {
    const signs = [...document.querySelectorAll('a[data-opens]')].map(
      (sign) => sign.getAttribute('href') ?? '',
    );
    expect(signs.length).toBeGreaterThan(1);
    for (const href of signs) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
  });
});

/** Addresses that headings had before they were reworded. */
const former = [
  'introduction/#how-the-money-went',
  'accomplishments/#lasting-meant-something-different-to-each',
  'accomplishments/#lasting-meant-something-different-to-each-consortium',
  'local/#how-far-it-came',
  'local/#larger-awards-harder-aims',
  'region/#labels-without-borders',
  'region/#who-led-and-how-far',
  'challenges/#losing-the-people-in-between',
  'supports/#where-the-report-puts-its-weight',
  'conclusion/#where-the-report-leaves-it',
  'conclusion/#give-a-statewide-message-and-support',
  'appendix/#how-concentrated-it-was',
];

it.each(former)('an address of a reworded heading leads there still: %s', (address) => {
  const [page = '', id = ''] = address.split('#');
  const { document } = parseHTML(
    readFileSync(join(inject('siteFolder'), 'report', page, 'index.html'), 'utf8'),
  );
  let heading = document.getElementById(id)?.nextElementSibling;
  while (heading?.matches('.anchor')) heading = heading.nextElementSibling;
  expect(heading?.tagName).toBe('H2');
});
