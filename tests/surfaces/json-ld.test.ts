import { expect, test } from 'vitest';
import { jsonLd } from '../../src/surfaces/json-ld.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';

test('no word of a figure ends the script that tells of it', () => {
  const title = 'Most </script><script>alert(1)</script><!-- of it';
  const text = jsonLd({ ...publishedFigure('study-reach'), title });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: title });
});
