/** Bars and points with any values: their amounts fit, and what is drawn below something else stays there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barChart, type Bar } from '../../src/charts/bar-chart.ts';
import { dotPlot } from '../../src/charts/dot-plot.ts';
import { isLate } from '../../src/charts/kit/annotation.ts';
import type { Drawing } from '../../src/charts/kit/drawing.ts';
import { panels } from '../../src/charts/kit/panels.ts';
import { shareAxis } from '../../src/charts/share-axis.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { lightTheme } from '../../src/theme/theme.ts';

const context = (width: number) => ({ document: buildDocument, width, theme: lightTheme });
const widths = fc.integer({ min: 280, max: 960 });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

const bars = (values: readonly number[], name = ''): Bar[] =>
  values.map((value, index) => ({
    id: `row-${index}`,
    name: name && `${name} ${index}`,
    value,
    amount: `${Math.round(value * 100)} of 100`,
    shape: 'charter',
  }));

const chart = (values: readonly number[], width: number, name?: string): Drawing =>
  barChart(
    {
      groups: [{ head: 'All', rows: bars(values, name) }],
      axis: shareAxis(Math.max(0.1, ...values)),
      empty: 'None.',
    },
    context(width),
  );

test('the amounts of bars of any length are within the drawing, beside names and without them', () => {
  fc.assert(
    fc.property(shares, widths, fc.constantFrom('', 'Consortium'), (values, width, name) => {
      const { texts } = chart(values, width, name);
      const amounts = texts.filter(({ text }) => text.endsWith('of 100'));
      expect(amounts).toHaveLength(values.length);
      for (const { box } of amounts) expect(box.right).toBeLessThanOrEqual(width + 0.5);
    }),
    { numRuns: 40 },
  );
});

test('points that Plot moves apart never cover each other and stay in their group', () => {
  fc.assert(
    fc.property(shares, shares, widths, (one, other, width) => {
      const groups = [one, other].map((values, index) => ({
        head: `Group ${index}`,
        rows: [
          {
            id: `group-${index}`,
            name: '',
            points: values.map((value, at) => ({ id: `${index}-${at}`, value, shape: 'charter' as const })),
          },
        ],
      }));
      const { marks, texts } = dotPlot({ groups, axis: shareAxis(1), empty: 'None.' }, context(width));
      const second = texts.find(({ text }) => text === 'Group 1')?.box.top ?? NaN;
      expect(marks).toHaveLength(one.length + other.length);
      for (const { ids, box } of marks)
        expect(ids[0]?.startsWith('0') ? box.bottom < second : box.top > second).toBe(true);
      const centers = marks.map(
        ({ box }) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const,
      );
      const [first] = marks;
      const across = first ? first.box.right - first.box.left : 0;
      centers.forEach(([x, y], index) => {
        for (const [otherX, otherY] of centers.slice(index + 1))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(across - 0.5);
      });
    }),
    { numRuns: 40 },
  );
});

test('panels keep what they list where it is drawn', () => {
  const [upper, lower] = [chart([0.2, 0.4], 600), chart([0.3], 600)];
  const before = lower.marks.map(({ box }) => box.top);
  const height = Number(upper.svg.getAttribute('height'));
  const both = panels([upper, lower], 10);
  expect(both.marks.slice(-1).map(({ box }) => box.top)).toEqual(before.map((top) => top + height + 10));
  expect(both.scales).toHaveLength(upper.scales.length + lower.scales.length);
});

test('a value is late in the second half of its axis, which on a logarithmic one starts earlier', () => {
  const axis = { domain: [1, 100], ticks: [] } as const;
  expect([20, 60].map((value) => isLate(value, { ...axis, type: 'linear' }))).toEqual([false, true]);
  expect([9, 11].map((value) => isLate(value, { ...axis, type: 'log' }))).toEqual([false, true]);
});

test('an axis of shares ends at the tenth above the longest, and names every second of many', () => {
  expect(shareAxis(0.462).ticks.map(({ label }) => label)).toEqual(['0%', '10%', '20%', '30%', '40%', '50%']);
  expect(shareAxis(0.756).ticks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%']);
  expect(shareAxis(0.3).domain).toEqual([0, 0.3]);
});
