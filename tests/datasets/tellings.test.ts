/** The datasets that gather what the report tells for one figure each: what must hold of all their rows. */
import { describe, expect, test } from 'vitest';
import { datasetNames, datasets } from '../../src/datasets/catalog.ts';
import type { DatasetName } from '../../src/datasets/catalog.ts';
import type { Row } from '../../src/datasets/define.ts';
import { listItems } from '../../src/datasets/fields.ts';
import { loadData } from '../../src/datasets/load.ts';
import { changed, linesOf, pathOf, planted, real, withRows } from './world.ts';

const { tables } = loadData(real).current;

/** Problems of the real files without the last row of a dataset. */
const shortened = (name: DatasetName): string[] => linesOf(withRows(name, (rows) => rows.slice(0, -1)));

/** Problems of the real files with the first row of a dataset put last. */
const turned = (name: DatasetName): string[] =>
  linesOf(withRows(name, (rows) => [...rows.slice(1), ...rows.slice(0, 1)]));

const gathered = datasetNames.filter((name) =>
  Object.keys(datasets[name].row.shape).some((field) => field.endsWith('passages')),
);

test.each(gathered)('%s: every row names passages', (name) => {
  for (const row of tables[name] as readonly Row[])
    for (const [field, cell] of Object.entries(row).filter(([field]) => field.endsWith('passages'))) {
      expect(datasets[name].references).toHaveProperty(field, 'evidence');
      expect(listItems(String(cell)).length).toBeGreaterThan(0);
    }
});

test.each([
  ['partners', 'there are 11 types of partner in the endnote, but this file has 10 rows'],
  ['coverage', 'there are 3 sizes of award, but this file has 2 rows'],
  ['outcomes', 'there are 5 outcomes, but this file has 4 rows'],
  ['tiers', 'there are 3 sizes of award, but this file has 2 rows'],
  ['promises', 'there are 3 partners with a promise, but this file has 2 rows'],
  ['brokers', 'there are 9 rows on coordinators, but this file has 8 rows'],
  ['funding', 'there are 19 pairs of a source and a use, but this file has 18 rows'],
  ['recommendations', 'there are 17 links and challenges without one, but this file has 16 rows'],
] as const)('%s with a row too few', (name, expected) => {
  expect(shortened(name)).toContainEqual(expect.stringContaining(expected));
});

test.each([
  ['partners', 'high-schools.group: rows must be in the order schools, bodies, colleges, business'],
  ['coverage', 'low.tier: rows must be in the order low, mid, top, but top comes before this one'],
  ['tiers', 'low.tier: rows must be in the order low, mid, top, but top comes before this one'],
  ['promises', 'community-college.sector: rows must be in the order community-college, employer, k12'],
  ['brokers', 'valued.group: rows must be in the order valued, kept, related, passed, lost, helped'],
  ['funding', 'district-new-posts-or-wbl.source: rows must be in the order district-new'],
  ['milestones', 'trust-begins.date: events must be in order of time'],
] as const)('%s out of order', (name, expected) => {
  expect(turned(name)).toContainEqual(expect.stringContaining(expected));
});

test.each([
  ['partners', 'passages', '"passages":"C235"', '"passages":"C935"'],
  ['partners', 'quantity', '"quantity":"partner-colleges"', '"quantity":"partner-college"'],
  ['coverage', 'consortia', '"consortia":"small-awards"', '"consortia":"smallest-awards"'],
  ['coverage', 'visited', '"visited":"visited-middle"', '"visited":"seen-middle"'],
  ['coverage', 'called', '"called":"called-small"', '"called":"rung-small"'],
  ['coverage', 'visited_or_called', '"visited_or_called":"studied-large"', '"visited_or_called":"all-large"'],
  ['milestones', 'date', '"date":"trust-established"', '"date":"trust-begun"'],
  ['milestones', 'consortia', '"consortia":"tulare"', '"consortia":"tulare-kings"'],
  ['milestones', 'count', '"count":"dual-enrollment-before"', '"count":"dual-enrollment-first"'],
  ['milestones', 'pathways', '"pathways":"dual-enrollment-pathways"', '"pathways":"pathways"'],
  ['spans', 'length', '"length":"funding-length"', '"length":"funding-years"'],
  ['spans', 'after', '"after":"round-length"', '"after":"grant-length"'],
  ['totals', 'quantity', '"quantity":"round-one-total"', '"quantity":"round-one"'],
  ['totals', 'record', '"record":"offered"', '"record":"proposed"'],
  ['outcomes', 'count', '"count":"consortia-local"', '"count":"consortia-locally"'],
  ['outcomes', 'of', '"of":"consortia-ideal"', '"of":"consortia-ideally"'],
  ['tiers', 'passages', '"passages":"C038;', '"passages":"C938;'],
  ['promises', 'gain_passages', '"gain_passages":"C064"', '"gain_passages":"C964"'],
  ['promises', 'habit_passages', '"habit_passages":"C071"', '"habit_passages":"C971"'],
  ['brokers', 'count', '"count":"district-money-consortia"', '"count":"district-money"'],
  ['brokers', 'consortia', '"consortia":"contra-costa"', '"consortia":"contra-coast"'],
  ['funding', 'passages', '"passages":"C052"', '"passages":"C952"'],
  ['recommendations', 'challenge', '"challenge":"funding-outside"', '"challenge":"funding-other"'],
  ['recommendations', 'recommendation', '"recommendation":"rec-leadership"', '"recommendation":"rec-lead"'],
] as const)('%s.%s that refers to nothing', (name, field, piece, other) => {
  const target = datasets[name].references[field as never] as string;
  expect(linesOf(planted(pathOf(name), piece, other))).toContainEqual(
    expect.stringContaining(`.${field}: expected the id of a row of ${target}`),
  );
});

describe('partners', () => {
  test('are told once each', () => {
    expect(changed('partners', 'colleges', { quantity: 'partner-universities' })).toEqual([
      expect.stringContaining('partner-colleges has none or several'),
      expect.stringContaining('partner-universities has none or several'),
    ]);
  });

  test('name the passage that has their number', () => {
    expect(changed('partners', 'colleges', { passages: 'C235' })).toEqual([
      expect.stringContaining('colleges.passages: the passage of each number must be named here; add C236'),
    ]);
  });
});

describe('coverage', () => {
  test('counts visits and calls apart or together, not both', () => {
    const expected = [expect.stringContaining('give either visited or called, or their total') as string];
    expect(changed('coverage', 'top', { called: 'called-small' })).toEqual(expected);
    expect(changed('coverage', 'low', { called: null })).toEqual(expected);
  });

  test('has every size', () => {
    expect(changed('coverage', 'top', { tier: 'mid' })).toEqual([
      expect.stringContaining('no row has the tier top; add one'),
    ]);
  });

  test('adds up to those studied, never more than there are', () => {
    const valueOf = (id: string | null) => tables.quantities.find((row) => row.id === id)?.value ?? 0;
    const reached = tables.coverage.map((row) => [
      valueOf(row.visited) + valueOf(row.called) + valueOf(row.visited_or_called),
      valueOf(row.consortia),
    ]);
    expect(reached).toEqual([
      [2, 12],
      [10, 17],
      [10, 10],
    ]);
  });
});

describe('milestones', () => {
  test('have a date, not a number', () => {
    expect(changed('milestones', 'tk-priorities', { date: 'tk-priorities' })).toEqual([
      expect.stringContaining(
        'expected a row of quantities that is a date, found tk-priorities, which is not',
      ),
      expect.stringContaining('no event uses the date tk-priorities-approved of quantities; add one'),
    ]);
  });

  test('with a count say in how many pathways', () => {
    expect(changed('milestones', 'contra-costa-first-count', { pathways: null })).toEqual([
      expect.stringContaining('give both the count and the number of pathways counted, or neither'),
    ]);
  });

  test('a month before another of the same year stands before it', () => {
    const swapped = withRows('milestones', (rows) => {
      const at = rows.findIndex(({ id }) => id === 'tk-priorities');
      return [...rows.slice(0, at), ...rows.slice(at, at + 2).reverse(), ...rows.slice(at + 2)];
    });
    expect(linesOf(swapped)).toEqual([
      expect.stringContaining('tk-priorities.date: events must be in order'),
    ]);
  });

  test('a year alone stands anywhere in its year, and nowhere else', () => {
    const moved = (to: number) =>
      linesOf(
        withRows('milestones', (rows) => {
          const others = rows.filter(({ id }) => id !== 'education-classes');
          const row = rows.filter(({ id }) => id === 'education-classes');
          return [...others.slice(0, to), ...row, ...others.slice(to)];
        }),
      );
    expect(moved(4)).toEqual([]);
    expect(moved(8)).toEqual([]);
    expect(moved(3)).toEqual([
      expect.stringContaining('contra-costa-first-count.date: events must be in order'),
    ]);
  });
});

describe('quantifiers', () => {
  test.each([
    ['outcomes', 'regional-momentum', 'a few', 'found "a few", but its passages use only a few'],
    ['brokers', 'not-replaced', 'many', 'found "many", but its passages use several'],
  ] as const)('of %s are those in print', (name, id, quantifier, found) => {
    expect(changed(name, id, { quantifier })).toEqual([expect.stringContaining(found)]);
  });

  test('of outcomes have a number only where the report gives one', () => {
    const numbered = tables.outcomes.filter(({ count }) => count !== null).map(({ id }) => id);
    expect(numbered).toEqual(['pathways', 'local-work', 'district-money']);
  });

  test('of brokers stand where no cases are named', () => {
    const expected = [expect.stringContaining('give either a quantifier or the named consortia') as string];
    expect(changed('brokers', 'college-coordinator', { consortia: null })).toEqual(expected);
    expect(changed('brokers', 'not-replaced', { consortia: 'tulare' })).toEqual(expected);
  });
});

describe('recommendations', () => {
  test('have a basis of none where there is no link, and only there', () => {
    const expected = [
      expect.stringContaining('the basis is none where there is no recommendation') as string,
    ];
    expect(changed('recommendations', 'culture-message', { basis: 'none' })).toEqual(expected);
    expect(changed('recommendations', 'core-none', { basis: 'coder' })).toEqual(expected);
  });

  test('lead from a challenge to a recommendation', () => {
    expect(changed('recommendations', 'culture-message', { recommendation: 'support-system' })).toEqual([
      expect.stringContaining('culture-message.recommendation: a recommendation; support-system is none'),
    ]);
    expect(changed('recommendations', 'culture-message', { challenge: 'rec-data' })).toEqual([
      expect.stringContaining('culture-message.challenge: a challenge; rec-data is a recommendation'),
    ]);
  });

  test('leave no challenge and no recommendation of the codebook out', () => {
    expect(changed('recommendations', 'data-data', { recommendation: 'rec-capacity' })).toEqual([
      expect.stringContaining('the factor rec-data is in no row'),
    ]);
  });

  test('are the report’s own only where one paragraph names the difficulty and what to do', () => {
    const expected = [expect.stringContaining('basis: explicit only where statements of one paragraph')];
    expect(changed('recommendations', 'staffing-intermediary', { basis: 'explicit' })).toEqual(expected);
    expect(
      changed('recommendations', 'silos-grantmaking', { passages: 'C214;C216', basis: 'explicit' }),
    ).toEqual(expected);
    expect(changed('recommendations', 'data-data', { passages: 'C200;C201' })).toEqual(expected);
  });

  test('are 2 of the report, 12 of ours, and 3 that were not found', () => {
    const counts = Map.groupBy(tables.recommendations, ({ basis }) => basis);
    expect(['explicit', 'coder', 'none'].map((basis) => counts.get(basis as 'none')?.length)).toEqual([
      2, 12, 3,
    ]);
  });
});
