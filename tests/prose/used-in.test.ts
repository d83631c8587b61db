import { describe, expect, test } from 'vitest';
import { textAddress } from '../../src/lib/routes.ts';
import { usesOf } from '../../src/prose/read.ts';
import { glossary, proseOf, texts, type Kind } from '../../src/prose/site.ts';
import { placesOfNumber, textsUsing } from '../../src/prose/used-in.ts';

/** Every text, read again from its file's name. */
const all = [...texts.keys()].map((path) => {
  const [, kind, file] = path.split('/') as [string, Kind, string];
  const id = file.replace('.mdx', '');
  return { path, prose: proseOf(id, kind), address: textAddress(kind, id) };
});

const pageOf = (address: string): string => address.replace(/#.*$/, '');

describe.each(all)('$path', ({ prose, address }) => {
  test('every number is found in each paragraph and note that prints it', () => {
    for (const { attributes, within } of usesOf(prose, 'Num')) {
      const hrefs = placesOfNumber(attributes['of'] ?? '').map(({ href }) => href);
      if (within === null) expect(hrefs.map(pageOf)).toContain(pageOf(address));
      else expect(hrefs).toContain(`${pageOf(address)}#${within}`);
    }
  });

  test('every term is found', () => {
    for (const { attributes } of usesOf(prose, 'Term')) {
      const pages = textsUsing(attributes['of'] ?? '').map(({ href }) => pageOf(href));
      expect(pages).toContain(pageOf(address));
    }
  });
});

test('every term of the glossary is used', () => {
  expect(glossary.filter(({ id }) => textsUsing(id).length === 0).map(({ id }) => id)).toEqual([]);
});

test('a place says its text and its paragraph or note, each once', () => {
  const [first, ...others] = placesOfNumber('charter-agents');
  expect(first).toMatchObject({ href: '/report/introduction/#i-4', within: 'Section I, paragraph 4' });
  expect(others.map(({ within }) => within)).toContain('Note 5');
  const hrefs = [first, ...others].map((place) => place?.href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
});
