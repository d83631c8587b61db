import { describe, expect, test } from 'vitest';
import { consortia, tables } from '../../src/datasets/site.ts';
import { dollars } from '../../src/lib/format.ts';
import { notesOf } from '../../src/prose/notes.ts';
import { conveyedIn } from '../../src/prose/places.ts';
import { glossary, proseOf, wholeProse } from '../../src/prose/site.ts';
import { age } from '../../src/words/footer.ts';
import { origins } from '../../src/words/vocabulary/index.ts';
import { ordinaryPages } from './site.ts';

function pageAt(address: string): Document {
  const page = ordinaryPages.find((one) => one.address === address);
  if (!page) throw new Error(`The site has no page ${address}.`);
  return page.document;
}

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.replace(/\s+/g, ' ').trim());

test.each(ordinaryPages.map(({ address, document }) => [address, document] as const))(
  '%s says how old the report is and that programs may have changed',
  (_, document) => {
    expect(textsOf(document, '.footer')[0]).toContain('A report from October 2018');
    expect(textsOf(document, '.footer')[0]).toContain(age.text);
  },
);

test.each(ordinaryPages.map(({ address, document }) => [address, document] as const))(
  '%s numbers its links to other sites, and lists their addresses for print',
  (_, document) => {
    const listed = textsOf(document, '.references li');
    for (const link of document.querySelectorAll('body a[href^="http"]')) {
      const number = Number(link.getAttribute('data-reference'));
      expect(listed[number - 1]).toBe(link.getAttribute('href'));
    }
  },
);

describe('the whole report on one page', () => {
  const whole = pageAt('/report/');

  test('has every paragraph and every note of the sections', () => {
    const conveyed = conveyedIn(wholeProse).map(({ element }) => element);
    expect(conveyed.length).toBeGreaterThan(60);
    expect(conveyed.filter((id) => whole.getElementById(id) === null)).toEqual([]);
  });

  test('numbers its notes through, and lists them so', () => {
    const signs = textsOf(whole, '.note-sign');
    expect(signs).toEqual(signs.map((_, index) => String(index + 1)));
    const list = whole.getElementById('notes')?.closest('details');
    expect(list?.querySelectorAll('li')).toHaveLength(signs.length);
  });

  test('has every passage of the report that a section tells, once', () => {
    const ids = [...whole.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => /^c\d{3}$/.test(id));
    const told = tables.evidence.filter(({ section }) => !section.startsWith('front.'));
    expect([...ids].sort()).toEqual(told.map(({ id }) => id.toLowerCase()).sort());
  });
});

test('the appendix has the awards as the data have them, each row with its address', () => {
  const appendix = pageAt('/report/appendix/');
  const rows = consortia.map(({ id }) => textsOf(appendix, `#consortium-${id} > *`));
  expect(rows).toEqual(consortia.map(({ agent, award, region }) => [agent, dollars(award), region]));
  const sum = consortia.reduce((total, { award }) => total + award, 0);
  expect(textsOf(appendix, '#awards tfoot td')).toEqual([dollars(sum), origins.computed.label]);
});

test('the list of notes has the words of the sections, and leads back to each sign', () => {
  const endnotes = pageAt('/report/endnotes/');
  for (const { id } of notesOf(wholeProse)) {
    const note = endnotes.getElementById(`note-${id}`);
    const [address = '', sign = ''] =
      note?.querySelector('.listed-back')?.getAttribute('href')?.split('#') ?? [];
    const section = pageAt(new URL(address, 'https://edition.example/report/endnotes/').pathname);
    const beside = section.getElementById(`note-${id}`);
    expect(section.getElementById(sign)?.getAttribute('href')).toBe(`#note-${id}`);
    const own = (element: Element | null | undefined): string[] =>
      [...(element?.querySelectorAll('strong, .num, .term') ?? [])].map(({ textContent }) => textContent);
    expect(own(note)).toEqual(own(beside));
  }
});

test('the glossary has every term, with the sections that use it', () => {
  const page = pageAt('/glossary/');
  expect(glossary.filter(({ id }) => page.getElementById(`term-${id}`) === null)).toEqual([]);
  expect(proseOf('introduction').uses.some(({ attributes }) => attributes['of'] === 'fiscal-agent')).toBe(
    true,
  );
  expect(textsOf(page, '#term-fiscal-agent .used-in a')).toContain('Introduction');
});
