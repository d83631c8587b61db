/** The chart kit: whatever it is given, rows do not overlap, and lines fit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textLine } from '../../src/charts/kit/lines.ts';
import { stacked } from '../../src/charts/kit/rows.ts';
import { linesWithin, textWidth } from '../../src/charts/kit/text-width.ts';
import { heightOf, LEADING, linesOf } from '../../src/charts/kit/texts.ts';
import { lightTheme } from '../../src/theme/theme.ts';

const height = fc.double({ min: 0.5, max: 200, noNaN: true });
const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,14}$/), { minLength: 1, maxLength: 20 });

test('rows are stacked without gap or overlap, each as high as it asks', () => {
  fc.assert(
    fc.property(fc.array(height, { minLength: 1 }), height, (heights, top) => {
      const { rows, y, bottom } = stacked(
        heights.map((tall) => ({ tall })),
        ({ tall }) => tall,
        top,
      );
      expect(y.domain).toHaveLength(y.range.length);
      expect(y.range[0]).toBe(top);
      expect(y.range.at(-1)).toBe(bottom);
      rows.forEach(({ tall, row }, index) => {
        expect(row).toBe(index + 0.5);
        expect((y.range[index + 1] ?? 0) - (y.range[index] ?? 0)).toBeCloseTo(tall, 6);
      });
    }),
  );
});

test('a text that is broken keeps its words, and no line of two words is too wide', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 40, max: 600 }),
      fc.integer({ min: 12, max: 30 }),
      (some, most, size) => {
        const text = some.join(' ');
        const lines = linesWithin(text, most, size);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines)
          if (line.includes(' ')) expect(textWidth(line, size)).toBeLessThanOrEqual(most);
        expect(heightOf(text, most, size)).toBeCloseTo(lines.length * LEADING * size, 6);
      },
    ),
  );
});

test('no line could have taken the first word of the next', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 600 }), (some, most) => {
      const lines = linesWithin(some.join(' '), most, 14);
      lines.slice(1).forEach((line, index) => {
        const longer = `${lines[index] ?? ''} ${line.split(' ')[0] ?? ''}`;
        expect(textWidth(longer, 14)).toBeGreaterThan(most);
      });
    }),
  );
});

test('a line of texts is as high as the highest of them, and all stand within it', () => {
  const texts = fc.array(fc.tuple(words, fc.integer({ min: 60, max: 400 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, height, height, (some, above, below) => {
      const sheet = { theme: lightTheme };
      const placed = some.map(([text, most]) => ({ text: text.join(' '), x: 0, most }));
      const line = textLine(sheet, placed, { above, below });
      const heights = placed.map(({ text, most }) => heightOf(text, most, lightTheme.label));
      expect(line.height).toBeCloseTo(above + Math.max(...heights) + below, 6);
      for (const { down, ...text } of line.texts) {
        const rows = linesOf(sheet, { ...text, y: down });
        expect(rows[0]?.box.top).toBeGreaterThan(above);
        expect(rows.at(-1)?.box.bottom).toBeLessThan(line.height - below);
      }
    }),
  );
});
