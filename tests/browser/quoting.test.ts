/** Findings and numbers are taken along as text, each with its source, its release and its address. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { copy } from '../../src/words/copying.ts';
import * as finding from '../../src/words/finding.ts';
import { copyNumber } from '../../src/words/prose.ts';
import { visit } from './harness.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const site = 'https://edition.example/some/path/';

/** The lines that a button copies. */
async function copiedBy(page: Page, press: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

test('a number goes with what it counts, where it is printed, and the paragraph that tells it', async () => {
  await visit({ address: 'report/local/', permissions }, async (page, trouble) => {
    await page.locator('.text a[href="#number-district-money-consortia"]').first().click();
    const button = page.locator('.opened').getByRole('button', { name: copyNumber });
    const lines = await copiedBy(page, () => button.click());
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^12 consortia whose Year Three reports .+\.$/);
    expect(lines[1]).toMatch(
      /Paragraph: Section III, local, paragraph 5\. Statement: C057\. .+ The report does not say/,
    );
    expect(lines[1]).not.toContain('First use');
    expect(lines[2]).toMatch(/“.+” In .+, data release [\d.]+/);
    expect(lines[2]?.endsWith(` ${site}report/local/#iii-local-5-b`)).toBe(true);
    expect(await page.locator('[data-part="copied"]').textContent()).toBe('Number and source copied.');
    expect(await page.locator('.opened').count()).toBe(1);
    await page.locator('.drawer[data-part="numbers"] > summary').click();
    const inList = page.locator('#number-district-money-consortia .copy');
    expect(await copiedBy(page, () => inList.click())).toEqual(lines);
    expect(trouble).toEqual([]);
  });
});

test.each(['findings/', 'findings/local-work-continued/'])(
  'a finding goes from /%s with its passages and its own address',
  async (address) => {
    await visit({ address, permissions }, async (page, trouble) => {
      const button = page.getByRole('button', { name: copy(finding.copied) }).first();
      const [said, source, citation] = await copiedBy(page, () => button.click());
      expect(said).toMatch(/^All 39 .+\.$/);
      expect(source).toMatch(/statements? C\d+/);
      expect(citation).toMatch(/data release [\d.]+/);
      expect(citation?.endsWith(` ${site}findings/local-work-continued/`)).toBe(true);
      expect(trouble).toEqual([]);
    });
  },
);

test('without a script no button to copy is shown', async () => {
  for (const address of ['findings/', 'report/local/']) {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.copy').count()).toBeGreaterThan(0);
      expect(await page.locator('.copy:visible').count()).toBe(0);
    });
  }
});
