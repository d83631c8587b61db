import { expect, test } from 'vitest';
import { visit } from './harness.ts';

/** Where the parts of the answer and the line of the 39 begin, from the top of the page. */
const tops = (): Record<'first' | 'rest' | 'line', number> => {
  const top = (selector: string, index = 0): number =>
    document.querySelectorAll(selector)[index]?.getBoundingClientRect().top ?? NaN;
  return { first: top('.bottom-line'), rest: top('.bottom-line', 1), line: top('.hero') };
};

test('on a phone the answer’s first sentence is in the first window, before the line; the rest is after it', async () => {
  await visit({ address: '', viewport: { width: 360, height: 640 } }, async (page) => {
    const { first, rest, line } = await page.evaluate(tops);
    expect(first).toBeLessThan(line);
    expect(line).toBeLessThan(rest);
    expect(line).toBeLessThan(640);
  });
});

test.each([768, 1440])('in a window of %i pixels the whole answer stands before the line', async (width) => {
  await visit({ address: '', viewport: { width, height: 900 } }, async (page) => {
    const { first, rest, line } = await page.evaluate(tops);
    expect(first).toBeLessThan(rest);
    expect(rest).toBeLessThan(line);
    expect(line).toBeLessThan(900);
  });
});
