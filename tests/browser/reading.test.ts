import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { full } from '../setup/scope.ts';
import { addresses, visit } from './harness.ts';

const wide = { width: 1440, height: 900 };
/** `npm test` reads the whole report and the section with the most notes and figures, `npm run test:full` every section. */
const sections = addresses.filter((address) =>
  full ? address.startsWith('report/') : ['report/', 'report/introduction/'].includes(address),
);

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

/** What the contents list lights before the reader begins, and at each heading. */
async function litOnTheWay(page: Page): Promise<{ heading: string; lit: string[] }[]> {
  const seen = [{ heading: '', lit: await lit(page) }];
  for (const { text, top } of await headingTops(page)) {
    await scrollToPlace(page, top - 100);
    seen.push({ heading: text, lit: await lit(page) });
  }
  return seen;
}

describe.each(sections)('/%s', (address) => {
  let onTheWay: Awaited<ReturnType<typeof litOnTheWay>>;
  let inTheMargin: Awaited<ReturnType<typeof notesBeside>>;
  let withoutMargin: Awaited<ReturnType<typeof notesBeside>>;

  beforeAll(async () => {
    await visit({ address, viewport: wide }, async (page) => {
      inTheMargin = await notesBeside(page);
      onTheWay = await litOnTheWay(page);
      await page.setViewportSize({ width: 768, height: 900 });
      withoutMargin = await notesBeside(page);
    });
  });

  test('the contents list lights each heading as it is reached', () => {
    expect(onTheWay).toEqual(
      onTheWay.map(({ heading }) => ({ heading, lit: heading === '' ? [] : [heading] })),
    );
  });

  test('notes stand in the margin, none above its paragraph or upon another', () => {
    inTheMargin.forEach(({ note, paragraph }, index) => {
      expect(note.left).toBeGreaterThan(paragraph.right);
      expect(note.top).toBeGreaterThan(paragraph.top - 1);
      expect(note.top).toBeGreaterThanOrEqual(inTheMargin[index - 1]?.note.bottom ?? 0);
    });
  });

  test('notes stand under their paragraph where there is no margin', () => {
    expect(withoutMargin).toHaveLength(inTheMargin.length);
    for (const { note, paragraph } of withoutMargin) {
      expect(note.top).toBeGreaterThanOrEqual(paragraph.bottom);
    }
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
    await menu.getByRole('link', { name: 'Grantees' }).focus();
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
  await visit({ address: '' }, async (page) => {
    for (const width of [320, 360, 640, 768, 900, 1180, 1440, 2200]) {
      await page.setViewportSize({ width, height: 900 });
      const drawings = await page
        .locator('.hero [role="img"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect([width, drawings]).toEqual([width, 1]);
    }
  });
});
