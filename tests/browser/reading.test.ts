import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, visit } from './harness.ts';

const wide = { width: 1440, height: 900 };
const sections = addresses.filter((address) => address.startsWith('report/'));

/** Text of the heading that the contents list shows as being read. */
const lit = (page: Page): Promise<string[]> =>
  page.locator('.contents-beside [aria-current="location"]').allTextContents();

/** Scrolls so that a place of the page, in pixels from its top, is at the top of the window. */
async function scrollToPlace(page: Page, y: number): Promise<void> {
  await page.evaluate(async (top) => {
    scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, y);
}

/** Where headings stand, in pixels from the top of the page. */
const headingTops = (page: Page): Promise<{ text: string; top: number }[]> =>
  page.locator('.text > h2').evaluateAll((headings) =>
    headings.map((heading) => ({
      text: heading.textContent,
      top: heading.getBoundingClientRect().top + scrollY,
    })),
  );

/** Boxes of the notes and of the paragraphs that they follow in the source. */
const notesBeside = (page: Page): Promise<{ note: DOMRect; paragraph: DOMRect }[]> =>
  page.locator('.paragraph + .note, .paragraph + .notes').evaluateAll((notes) =>
    notes.map((note) => ({
      note: note.getBoundingClientRect().toJSON() as DOMRect,
      paragraph: note.previousElementSibling?.getBoundingClientRect().toJSON() as DOMRect,
    })),
  );

describe.each(sections)('/%s', (address) => {
  test('the contents list lights each heading as it is reached', async () => {
    await visit({ address, viewport: wide }, async (page) => {
      expect(await lit(page)).toEqual([]);
      for (const { text, top } of await headingTops(page)) {
        await scrollToPlace(page, top - 100);
        expect(await lit(page)).toEqual([text]);
      }
    });
  });

  test('notes stand in the margin, none above its paragraph or upon another', async () => {
    await visit({ address, viewport: wide }, async (page) => {
      const pairs = await notesBeside(page);
      pairs.forEach(({ note, paragraph }, index) => {
        expect(note.left).toBeGreaterThan(paragraph.right);
        expect(note.top).toBeGreaterThan(paragraph.top - 1);
        expect(note.top).toBeGreaterThanOrEqual(pairs[index - 1]?.note.bottom ?? 0);
      });
    });
  });

  test('notes stand under their paragraph where there is no margin', async () => {
    await visit({ address, viewport: { width: 768, height: 900 } }, async (page) => {
      for (const { note, paragraph } of await notesBeside(page)) {
        expect(note.top).toBeGreaterThanOrEqual(paragraph.bottom);
      }
    });
  });

  test('menu and contents open without a script', async () => {
    await visit(
      { address, viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      async (page) => {
        await page.locator('.contents-bar summary').click();
        await page.locator('.menu-folded summary').click();
        const shown = await page
          .locator('.menu-folded a, .contents-bar a')
          .evaluateAll((links) => links.map((link) => link.checkVisibility()));
        expect(shown.length).toBeGreaterThan(2);
        expect(shown).not.toContain(false);
      },
    );
  });
});

test('the folded menu closes on Escape, back on its button, and when the focus leaves it', async () => {
  await visit({ address: 'about/', viewport: { width: 360, height: 740 } }, async (page) => {
    const menu = page.locator('.menu-folded');
    const button = menu.locator('summary');
    const isOpen = () => menu.evaluate((details: HTMLDetailsElement) => details.open);
    await button.press('Enter');
    await menu.getByRole('link', { name: 'Evidence' }).focus();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await button.press('Enter');
    await menu.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    expect(await isOpen()).toBe(false);
  });
});

test('the cover shows one drawing of the line, whatever the window', async () => {
  for (const width of [320, 360, 640, 768, 900, 1180, 1440, 2200]) {
    await visit({ address: '', viewport: { width, height: 900 } }, async (page) => {
      const drawings = await page
        .locator('.hero [role="img"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect([width, drawings]).toEqual([width, 1]);
    });
  }
});
