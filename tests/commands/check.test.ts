import { expect, test } from 'vitest';
import { everyProblem } from '../../src/commands/check.ts';
import { pathOf, planted, real, withRows } from '../datasets/world.ts';
import { fixtureContent } from '../setup/fixture.ts';

const content = fixtureContent;
const found = (world: typeof real) => everyProblem(world, content);

/** The real files with awards changed, by id. */
const withAwards = (changes: Readonly<Record<string, number | string>>) =>
  withRows('awards', (rows) =>
    rows.map((row) => ({ ...row, award: changes[String(row['id'])] ?? row['award'] ?? null })),
  );

test('nothing is wrong with the real files', () => {
  expect(found(real)).toEqual({ problems: [], left: undefined });
});

test('an award that changes by a dollar: one run names its sum, and each note and text that prints it or a sum with it', () => {
  const { problems } = found(withAwards({ tehachapi: 526_790 }));
  const report = problems.join('\n');
  expect(report).toContain(
    'meta.control.sums.award: award adds up to 248013708 in this file, not to 248013707',
  );
  expect(report).toMatch(
    /data\/quantities\/\S+ {2}round-one-total\.caveat: expected "\$248,013,708" \(awards-total\)/,
  );
  expect(report).toMatch(
    /data\/discrepancies\/\S+ {2}grant-total\.other: expected "\$1,986,292" \(stated-gap\)/,
  );
  expect(report).toMatch(/data\/evidence\/\S+ {2}C228\.statement: expected "\$526,790"/);
  expect(report).toMatch(
    /content\/report\/introduction\.mdx:26:\d+ {2}<Num of="awards-total">: the text says "\$248,013,707", but the data say 248013708 dollars\. Write "\$248,013,708"/,
  );
  for (const line of [6, 8])
    expect(report).toMatch(
      new RegExp(`content/report/appendix\\.mdx:${line}:\\d+ {2}<Num of="award-least">.*Write "\\$526,790"`),
    );
});

test('an award out of order is named in the same run as its sum', () => {
  const report = found(withAwards({ tehachapi: 999_999 })).problems.join('\n');
  expect(report).toContain('adds up to 248486917');
  expect(report).toContain(
    'awards rise in the order of the appendix, but tehachapi before this one is larger',
  );
  expect(report).toContain('content/report/appendix.mdx:6:');
});

test('beside a row that does not fit, what else is wrong is still named', () => {
  const world = planted(
    pathOf('factors'),
    '"group":"context"',
    '"group":"x"',
    withAwards({ campbell: 'much', orange: 1 }),
  );
  const { problems, left } = found(world);
  const report = problems.join('\n');
  expect(report).toContain('found "much"');
  expect(report).toContain('factors/1.0.0.json');
  expect(report).toMatch(/orange\.award: awards rise in the order of the appendix/);
  expect(report).not.toContain('adds up to');
  expect(left).toContain('once every row of the newest release fits its schema');
});

test('a sum is checked where its own field is sound, whatever other fields hold', () => {
  const world = planted(
    pathOf('awards'),
    '"region":"Northern"',
    '"region":"North"',
    withAwards({ tehachapi: 526_790 }),
  );
  expect(found(world).problems.join('\n')).toContain('award adds up to 248013708');
});
