/** Every address that others may have cited is there. */
import { expect, test } from 'vitest';
import addresses from '../../content/addresses.json' with { type: 'json' };
import {
  embedAddress,
  figureAddress,
  passageAddress,
  tableAddress,
  textAddress,
  topicAddress,
} from '../../src/lib/routes.ts';
import { isServed, pageAt } from './site.ts';

const isThere = (address: string): boolean => {
  const [page = '', id] = address.split('#');
  return isServed(page) && (id === undefined || pageAt(page).getElementById(id) !== null);
};

test.each([
  ['paragraphs', Object.keys(addresses.paragraphs)],
  ['statements', Object.keys(addresses.statements).map(passageAddress)],
  ['findings', Object.keys(addresses.findings).map((id) => textAddress('findings', id))],
  ['figures', addresses.figures.flatMap((id) => [figureAddress(id), embedAddress(id)])],
  ['datasets', addresses.datasets.map(tableAddress)],
  ['topics', addresses.topics.map(topicAddress)],
] as const)('%s', (_, all) => {
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((address) => !isThere(address))).toEqual([]);
});
