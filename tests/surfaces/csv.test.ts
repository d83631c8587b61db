/** The CSV file of every figure, read as others read it: by papaparse, and by Python as a spreadsheet user would save it. */
import { execFileSync, spawnSync } from 'node:child_process';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileBody } from '../../src/surfaces/files.ts';
import { allPublished, publishedFigure } from '../../src/surfaces/site.ts';
import type { Published } from '../../src/surfaces/published.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** The rows that a file should have, all cells as text. */
const rowsOf = ({ columns, rows }: Published): string[][] => [
  Object.keys(columns),
  ...rows.map((row) => Object.keys(columns).map((field) => String(row[field] ?? ''))),
];

const bytesOf = (figure: Published): Buffer => Buffer.from(fileBody(figure, '.csv'));

const readByPython = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
json.dump(list(csv.reader(io.StringIO(text, newline=''))), sys.stdout)
`;

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  test('begins with a byte-order mark, without which Excel takes ’ for â€™', () => {
    expect([...bytesOf(figure).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('is read by papaparse as it is', () => {
    const { data, errors } = papaparse.parse(bytesOf(figure).toString('utf8'), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual(rowsOf(figure));
  });
});

test.skipIf(!hasPython)('Python reads the letters beyond ASCII as they are', () => {
  const figure = publishedFigure('challenges-answered');
  const input = bytesOf(figure);
  const read: unknown = JSON.parse(
    execFileSync('python3', ['-c', readByPython], { input, encoding: 'utf8' }),
  );
  expect(input.toString('utf8')).toMatch(/[’“”]/);
  expect(read).toEqual(rowsOf(figure));
});
