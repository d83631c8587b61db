import { expect, test } from 'vitest';
import { edition } from '../../src/lib/edition.ts';
import { jsonLd } from '../../src/surfaces/json-ld.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';

test('no word of a figure ends the script that tells of it', () => {
  const title = 'Most </script><script>alert(1)</script><!-- of it';
  const text = jsonLd({ ...publishedFigure('study-reach'), title });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: title });
});

test('a figure is the edition’s, whatever role a reader of it asks for, and not the printed report’s', () => {
  const { creator, author, publisher } = JSON.parse(jsonLd(publishedFigure('study-reach'))) as Record<
    string,
    { name: string } | undefined
  >;
  for (const role of [creator, author, publisher]) expect(role?.name).toBe(edition.author);
});
