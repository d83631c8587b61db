/**
 * No fact of the report stands in code: with every text and number of the data changed, none of the old ones is left in
 * anything that a figure says or draws.
 */
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { datasetNames, datasets, type DatasetName, type Tables } from '../../src/datasets/catalog.ts';
import type { Cell, Row } from '../../src/datasets/define.ts';
import { figureTables } from '../../src/datasets/figure-tables.ts';
import { tables } from '../../src/datasets/site.ts';
import { initialView } from '../../src/figures/contract/choices.ts';
import { figures } from '../../src/figures/index.ts';
import { dollars, integer } from '../../src/lib/format.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { shapes } from '../../src/surfaces/drawing.ts';
import { published, type Published } from '../../src/surfaces/published.ts';
import * as gathered from '../../src/words/vocabulary/gathered.ts';
import * as vocabularies from '../../src/words/vocabulary/index.ts';
import { lightTheme } from '../../src/theme/theme.ts';

/** Letters moved on by thirteen and digits by one: no word stays, none changes its length. */
const changedText = (text: string): string =>
  text.replace(/[a-z0-9]/gi, (letter) => {
    if (letter <= '9') return String((Number(letter) + 1) % 10);
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

/** A number that is a little larger: an award keeps its size, and an order its order. */
const changedNumber = (value: number): number => (Math.abs(value) > 100 ? value + 7 : value);

const shapeOf = (name: DatasetName): Readonly<Record<string, ZodType>> => datasets[name].row.shape;

/** Whether a field holds free text, as against ids, codes, dates and addresses. */
const isText = (name: DatasetName, field: string): boolean =>
  shapeOf(name)[field]?.safeParse('Words, and more of them').success ?? false;

function changedCell(name: DatasetName, field: string, cell: Cell): Cell {
  if (typeof cell === 'number') return changedNumber(cell);
  return typeof cell === 'string' && isText(name, field) ? changedText(cell) : cell;
}

const changedRow = (name: DatasetName, row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, changedCell(name, field, cell)]));

const changedTables = Object.fromEntries(
  datasetNames.map((name) => [name, (tables[name] as readonly Row[]).map((row) => changedRow(name, row))]),
) as unknown as Tables;

const provenance = {
  dataRelease: '',
  release: '0.0.0',
  status: 'draft',
  source: '',
  license: '',
  address: '',
};

function publishedFrom(from: Tables, id: string): Published {
  const figure = figures.get(id);
  if (!figure) throw new Error(`No figure ${id}.`);
  const stated = (quantity: string): number => from.quantities.find((row) => row.id === quantity)?.value ?? 0;
  return published(figure, figureTables(from), stated, provenance);
}

function drawnWords({ figure, rows }: Published): string[] {
  const view = initialView(figure.choices);
  const context = { document: buildDocument, width: 928, theme: lightTheme, view, shapes };
  return figure.draw(rows, context).texts.map(({ text }) => text);
}

/** What a figure shows of the data: its cells, its legend, the words in its drawing. */
function shownBy(one: Published): string[] {
  const cells = one.rows.flatMap((row) => Object.values(row).map(String));
  return [...cells, ...one.legend.map(({ label }) => label), ...drawnWords(one)];
}

/** What it says in its own words, whose numbers it computes. */
const saidBy = ({ title, caption, notes, alt, description, figure, rows }: Published): string[] => [
  ...[title, caption, ...notes, alt, description],
  figure.about.canSay(rows),
];

/** Texts of the data that are long enough not to be common words. */
const LONG = 28;
const oldTexts = [
  ...new Set(
    datasetNames.flatMap((name) =>
      (tables[name] as readonly Row[]).flatMap((row) =>
        Object.entries(row)
          .filter(([field, cell]) => typeof cell === 'string' && cell.length >= LONG && isText(name, field))
          .map(([, cell]) => String(cell)),
      ),
    ),
  ),
];

/** All words of the vocabularies: what codes are called. */
const vocabulary = stringsIn({ ...vocabularies, ...gathered });

/** Whether a cell is what a code is called, or a place in the report, which begins with what its section is called. */
const isFromVocabulary = (cell: string): boolean =>
  vocabulary.some(
    (label) => label === cell || (label.length > 6 && cell.toLowerCase().startsWith(label.toLowerCase())),
  );

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Amounts of the data as readers see them. */
const oldNumbers = [
  ...new Set([
    ...tables.awards.flatMap(({ award }) => [dollars(award), String(award)]),
    ...tables.quantities.flatMap(({ value }) =>
      value !== null && value > 200 && !Number.isInteger(value / 100_000) ? [integer(value)] : [],
    ),
  ]),
];

describe.each([...figures.keys()])('%s', (id) => {
  it('says nothing that the data no longer say', () => {
    const now = publishedFrom(changedTables, id);
    const shown = shownBy(now);
    expect(oldTexts.filter((old) => shown.some((words) => words.includes(old)))).toEqual([]);
    const numbers = [...shown, ...saidBy(now)].flatMap((words) => words.split(/[^\d$,.]+/));
    expect(oldNumbers.filter((old) => numbers.includes(old))).toEqual([]);
  });

  it('has every cell of words from the data', () => {
    const [before, after] = [publishedFrom(tables, id), publishedFrom(changedTables, id)];
    const left = before.rows.flatMap((row, index) =>
      Object.entries(row)
        .filter(([, cell]) => typeof cell === 'string' && /\p{L}+ \p{L}+/u.test(cell))
        .filter(([, cell]) => !isFromVocabulary(String(cell)))
        .filter(([field, cell]) => after.rows[index]?.[field] === cell)
        .map(([field, cell]) => `${row.id}.${field}: ${cell}`),
    );
    expect(left).toEqual([]);
  });
});
