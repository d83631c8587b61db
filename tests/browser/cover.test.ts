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

test('at 1440 pixels the line is 1,392 wide, and at 360 it begins within 400', async () => {
  await visit({ address: '', viewport: { width: 1440, height: 900 } }, async (page) => {
    const box = await page.locator('.hero-wide').boundingBox();
    expect(Math.round(box?.width ?? 0)).toBe(1392);
    const radii = await page.locator('.hero-wide a > path:first-child').count();
    expect(radii).toBe(39);
  });
  await visit({ address: '', viewport: { width: 360, height: 740 } }, async (page) => {
    expect((await page.locator('.hero').boundingBox())?.y).toBeLessThan(400);
  });
});

test('both halves of the answer stand under the line, in one size, with hedge and verb of 20 pixels or more', async () => {
  for (const width of [360, 768, 1440]) {
    await visit({ address: '', viewport: { width, height: 900 } }, async (page) => {
      const sizes = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      const [all, few] = await sizes('.hero-half em');
      expect(all).toBe(few);
      for (const size of await sizes('.hero-half span')) expect(size).toBeGreaterThanOrEqual(20);
      expect(await page.locator('.hero-half').allInnerTexts()).toEqual([
        expect.stringMatching(/^All 39\s+kept local work going in some form$/),
        expect.stringMatching(/^Only a few\s+built and kept significant regional momentum$/),
      ]);
    });
  }
});

test('the marks are one stop of the Tab key, go by arrows, and say name and amount', async () => {
  await visit({ address: '', viewport: { width: 1440, height: 900 } }, async (page) => {
    const marks = page.locator('.hero-wide a');
    expect(
      await marks.evaluateAll((all) => all.filter((one) => one.getAttribute('tabindex') === '0').length),
    ).toBe(1);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    const last = marks.last();
    expect(await last.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await last.locator('text').evaluate((text) => getComputedStyle(text).opacity)).toBe('1');
    expect(await last.textContent()).toMatch(/, \$15,000,000\s*$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/consortia\/[a-z-]+\/$/);
  });
});

test('without a script the list under the line leads to all 39', async () => {
  await visit(
    { address: '', javaScriptEnabled: false, viewport: { width: 1440, height: 900 } },
    async (page) => {
      expect(await page.locator('.hero-wide a[tabindex="0"]').count()).toBe(0);
      await page.locator('.hero-list summary').click();
      expect(await page.locator('.hero-list li a:visible').count()).toBe(39);
    },
  );
});
