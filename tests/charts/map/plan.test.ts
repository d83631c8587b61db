import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  crosses,
  grown,
  overlap,
  reachesInto,
  type Box,
  type Point,
  type Segment,
} from '../../../src/charts/boxes.ts';
import { boxOf, GAP, type Mark } from '../../../src/charts/map/marks.ts';
import { agencyTypes, codes, regions, tiers } from '../../../src/words/vocabulary/index.ts';
import { shapePath } from '../../../src/charts/shapes.ts';
import { figureTables } from '../../../src/datasets/site.ts';
import figure from '../../../src/figures/award-map.ts';
import { initialView } from '../../../src/figures/contract/choices.ts';
import { allMarks, linesOf, markThings, planFor, planWith, textsOf, type Line, type Thing } from './plan.ts';

/** The widths of the page's three drawings, and the edges between layouts. */
const WIDTHS = [280, 328, 480, 599, 600, 698, 859, 860, 928, 960];
/** Those for which a drawing stands in the page. */
const PAGE = [328, 698, 928];

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

const inside = (box: Box): Box => grown(box, -0.5);

function clashes(texts: readonly Thing[], others: readonly Thing[]): string[] {
  return texts.flatMap((text) =>
    others
      .filter(({ box }) => overlap(inside(text.box), inside(box)) > 0)
      .map(({ name }) => `${text.name} on ${name}`),
  );
}

/** On which side of a line a point is: its sign says which. */
const sideOf = ([[x1, y1], [x2, y2]]: Segment, [x, y]: Point): number =>
  (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);

/** Whether two lines cross: the ends of each are on both sides of the other. */
const cross = (one: Segment, other: Segment): boolean =>
  sideOf(one, other[0]) * sideOf(one, other[1]) < 0 && sideOf(other, one[0]) * sideOf(other, one[1]) < 0;

/** The lines of different marks or insets that cross. */
const crossings = (lines: readonly Line[]): string[] =>
  pairs(lines)
    .filter(([one, other]) => one.name !== other.name && cross(one.segment, other.segment))
    .map(([one, other]) => `line of ${one.name} on line of ${other.name}`);

describe.each(WIDTHS)('the map at %i pixels', (width) => {
  const plan = planFor(width);
  const texts = textsOf(plan);

  it('has no text on another text', () => {
    const wrong = pairs(texts).filter(([one, other]) => overlap(inside(one.box), inside(other.box)) > 0);
    expect(wrong.map(([one, other]) => `${one.name} on ${other.name}`)).toEqual([]);
  });

  it('has no text on a mark', () => {
    expect(clashes(texts, markThings(plan))).toEqual([]);
  });

  it('has no line through a text', () => {
    const wrong = linesOf(plan).flatMap(({ name, segment }) =>
      texts
        .filter(({ box }) => crosses(segment, inside(box)))
        .map((text) => `line of ${name} on ${text.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no leader through a mark that is not its own', () => {
    const wrong = linesOf(plan).flatMap(({ name, segment }) =>
      markThings(plan)
        .filter((mark) => mark.name !== name && crosses(segment, inside(mark.box)))
        .map((mark) => `line of ${name} on ${mark.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no lines that cross', () => {
    expect(crossings(linesOf(plan))).toEqual([]);
  });

  it('keeps texts in the drawing, and those on the state clear of the circles', () => {
    for (const { name, box } of texts) {
      expect(box.left, name).toBeGreaterThanOrEqual(0);
      expect(box.right, name).toBeLessThanOrEqual(width);
      expect(box.bottom, name).toBeLessThanOrEqual(plan.layout.height);
    }
    for (const label of plan.labels) {
      const box = texts.find(({ name }) => name === label.text)?.box as Box;
      for (const { ring, spot } of plan.insets) {
        expect(reachesInto(ring, box) || reachesInto(spot, box), label.text).toBe(false);
      }
    }
  });

  it('draws every location once, and none of an inset on the state', () => {
    expect(new Set(allMarks(plan).map(({ location }) => location.id)).size).toBe(39);
    expect(allMarks(plan)).toHaveLength(39);
    for (const { location } of plan.marks)
      expect(plan.insets.flatMap((inset) => inset.marks).map((mark) => mark.location)).not.toContain(
        location,
      );
    expect(plan.insets.map((inset) => inset.marks.length)).toEqual([5, 12]);
  });

  it('gives all marks one scale', () => {
    for (const { radius, location } of allMarks(plan)) {
      expect(radius ** 2 / location.award).toBeCloseTo(plan.layout.fullRadius ** 2 / 15e6, 9);
    }
    expect(plan.key.circles.at(-1)?.radius).toBe(plan.layout.fullRadius);
  });

  it('draws from north to south, and the smaller of two that touch over the larger', () => {
    for (const marks of [plan.marks, ...plan.insets.map((inset) => inset.marks)]) {
      for (const [before, after] of pairs(marks)) {
        const touch = overlap(boxOf(before), boxOf(after)) > 0;
        if (touch)
          expect(before.radius, `${before.location.id}, ${after.location.id}`).toBeGreaterThanOrEqual(
            after.radius,
          );
      }
    }
    const [first, ...rest] = plan.insets[0]?.marks ?? [];
    rest.reduce(
      (before, after) => {
        const touch = overlap(boxOf(before), boxOf(after)) > 0;
        expect(touch || before.y <= after.y, `${before.location.id}, ${after.location.id}`).toBe(true);
        return after;
      },
      first as NonNullable<typeof first>,
    );
  });
});

test.each(PAGE.slice(1))('at %i pixels every location has its name', (width) => {
  const plan = planFor(width);
  const names = textsOf(plan).map(({ name }) => name);
  expect(allMarks(plan).filter(({ location }) => !names.includes(location.name))).toEqual([]);
});

test('a phone has six names at most on the state, and all names of an inset in its list', () => {
  const plan = planFor(328);
  expect(plan.labels.length).toBeGreaterThanOrEqual(4);
  expect(plan.labels.length).toBeLessThanOrEqual(6);
  expect(plan.insets.map(({ list }) => list.length)).toEqual([5, 12]);
  for (const { list } of plan.insets) {
    const numbers = list.map(({ mark }) => mark.location.order);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  }
});

test('the two locations in Long Beach stand side by side, a gap apart', () => {
  const [left, right] = (planFor(928).insets[1]?.marks ?? []).filter(({ location }) =>
    location.id.startsWith('long-beach'),
  );
  expect(left?.y).toBe(right?.y);
  const boxes = [left, right].flatMap((mark) => (mark ? [boxOf(mark)] : [])).sort((a, b) => a.left - b.left);
  expect((boxes[1]?.left ?? 0) - (boxes[0]?.right ?? 0)).toBeCloseTo(GAP, 6);
});

test('the box of a mark is that of its form', () => {
  const [one] = allMarks(planFor(928));
  for (const shape of codes(agencyTypes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${shapePath(shape, 100)}"/></svg>`;
    const { x = NaN, y = NaN, width = NaN, height = NaN } = new Resvg(svg).getBBox() ?? {};
    const location = { ...one?.location, shape } as Mark['location'];
    const { left, right, top, bottom } = boxOf({ location, x: 0, y: 0, radius: 100 });
    const drawn = [x, y, x + width, y + height];
    const said = [left, top, right, bottom];
    drawn.forEach((edge, index) => expect(Math.abs(edge - (said[index] ?? NaN)), shape).toBeLessThan(0.6));
  }
});

const filters = [...codes(tiers).map((tier) => ({ tier })), ...codes(regions).map((region) => ({ region }))];

test.each(filters)('nothing overlaps for %o either', (changed) => {
  for (const width of PAGE) {
    const plan = planFor(width, changed);
    const texts = textsOf(plan);
    expect(pairs(texts).filter(([one, other]) => overlap(inside(one.box), inside(other.box)) > 0)).toEqual(
      [],
    );
    expect(clashes(texts, markThings(plan))).toEqual([]);
  }
});

test('two lines cross where each separates the ends of the other', () => {
  const level: Segment = [[0, 0], [10, 0]]; // prettier-ignore
  expect(cross(level, [[5, -5], [6, 5]])).toBe(true); // prettier-ignore
  expect(cross(level, [[5, 1], [6, 5]])).toBe(false); // prettier-ignore
  expect(cross(level, [[12, -5], [12, 5]])).toBe(false); // prettier-ignore
});

/** Any grantees at any width from which lines lead to names. */
const someGrantees = fc.subarray([...figure.rows(figureTables, initialView(figure.choices))], {
  minLength: 1,
});

test('no lines cross, whichever grantees are on the map', () => {
  let count = 0;
  fc.assert(
    fc.property(someGrantees, fc.integer({ min: 600, max: 960 }), (rows, width) => {
      const lines = linesOf(planWith(rows, width));
      count += lines.length;
      expect(crossings(lines)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(count).toBeGreaterThan(300);
});
