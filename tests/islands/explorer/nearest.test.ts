import { expect, test } from 'vitest';
import { finderRows } from '../../../src/components/finder/rows.ts';
import { corrected } from '../../../src/islands/explorer/nearest.ts';

const texts = finderRows.map(({ names }) => names.join(' '));

test.each([
  ['Madrea', ['Madera']],
  ['long beech', ['long Beach']],
  ['Pasedena', ['Pasadena']],
  ['Los Angelas', ['Los Angeles']],
  ['LACEO', ['LACOE']],
  ['San Bernadino', ['San Bernardino']],
  ['sacremen', ['Sacramento']],
])('%s was meant for %s', (typed, meant) => {
  expect(corrected(typed, texts)).toEqual(meant);
});

test('nothing is guessed for what is like nothing', () => {
  expect(corrected('zzzzzz', texts)).toEqual([]);
  expect(corrected('qx', texts)).toEqual([]);
});
