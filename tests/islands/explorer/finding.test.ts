/** What the finder of grantees finds for what people type: its own rows, asked by the code that asks them in the page. */
import { expect, test } from 'vitest';
import { finderRows } from '../../../src/components/finder/rows.ts';
import { consortia } from '../../../src/datasets/site.ts';
import { find, hasWord, wordsOf, type Row } from '../../../src/islands/explorer/match.ts';
import { folded } from '../../../src/lib/folded.ts';
import { corrected } from '../../../src/islands/explorer/nearest.ts';

const offer = { facets: {}, sorts: [] };
const texts = finderRows.map(({ names }) => names.join(' '));
const rows: readonly Row[] = finderRows.map(({ names }) => ({
  values: {},
  texts: () => names.map(folded),
}));

function found(q: string): string[] {
  const { isFound } = find(rows, offer, { q, chosen: {}, sort: '' });
  return finderRows.filter((_, index) => isFound[index]).map(({ consortium }) => consortium.id);
}

const inCounty = (county: string): string[] =>
  consortia.filter((one) => one.county === county).map(({ id }) => id);

test.each([
  ['LA', 'Los Angeles'],
  ['la county', 'Los Angeles'],
  ['LA County', 'Los Angeles'],
  ['los angeles', 'Los Angeles'],
  ['los angeles county', 'Los Angeles'],
  ['OC', 'Orange'],
  ['Orange County', 'Orange'],
  ['Kern', 'Kern'],
  ['San Diego', 'San Diego'],
])('“%s” finds exactly the grantees of %s County', (q, county) => {
  expect(inCounty(county).length).toBeGreaterThan(0);
  expect(found(q)).toEqual(inCounty(county));
});

test.each([
  ['LAUSD', ['lausd']],
  ['LACOE', ['lacoe']],
  ['Orange Unified', ['rancho-santiago']],
  ['Orange Unified School District', ['rancho-santiago']],
  ['OUSD', ['rancho-santiago']],
  ['Fresno', ['dubois']],
  ['Madera', ['madera']],
  ['San Jose', ['campbell']],
  ['Contra Costa College', ['contra-costa']],
  ['Long Beach', ['long-beach-unified', 'long-beach-ccd']],
  ['LBCC', ['long-beach-ccd']],
  ['Oakland', ['peralta']],
  ['Laney', ['peralta']],
  ['4CD', ['contra-costa']],
  ['Cuesta', ['san-luis-obispo']],
  ['Mendocino', ['sonoma']],
  ['Silicon Valley', ['campbell', 'west-valley-mission']],
  ['Sacramento City Unified', ['elk-grove']],
  ['East Los Angeles College', ['montebello']],
  ['Wonderful', ['paramount']],
])('“%s” finds %j', (q, ids) => {
  expect(found(q)).toEqual(ids);
});

test.each([
  'UC Davis',
  'Fresno Unified',
  'Oakland Unified',
  'San Diego Unified',
  'San Diego Unified School District',
  'Stockton',
  'Google',
  'Saddleback College',
])('nobody is found for “%s”, and nobody else is offered for it', (q) => {
  expect(found(q)).toEqual([]);
  expect(corrected(q, texts).filter((offered) => found(offered).length > 0)).toEqual([]);
});

test('a row says how a name leads to it that it does not show, and who says so', () => {
  const reasons = finderRows.flatMap(({ consortium, reasons }) =>
    reasons.map((reason) => ({ id: consortium.id, ...reason })),
  );
  const of = (q: string) =>
    reasons.filter(({ because }) => wordsOf(q).every((word) => hasWord(folded(because), word)));
  expect(of('orange unified').map(({ id, origin }) => [id, origin])).toEqual([['rancho-santiago', 'coded']]);
  expect(of('orange unified')[0]?.says).toContain('Santiago Canyon College');
  expect(of('cuesta')[0]).toMatchObject({ id: 'san-luis-obispo', origin: 'printed' });
  expect(of('elac')[0]?.id).toBe('montebello');
  for (const { says } of reasons) expect(says).toMatch(/\.$/);
});
