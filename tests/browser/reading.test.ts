import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { notesOf } from '../../src/prose/notes.ts';
import { proseOf, writtenSections } from '../../src/prose/site.ts';
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

/** Boxes of the notes, or of those that stand together, and of the paragraphs that they follow in the source. */
const notesBeside = (page: Page): Promise<{ note: DOMRect; paragraph: DOMRect; count: number }[]> =>
  page.locator('.text > :is(.note, .notes)').evaluateAll((notes) =>
    notes.map((note) => {
      let paragraph = note.previousElementSibling;
      while (paragraph && !paragraph.matches('.paragraph')) paragraph = paragraph.previousElementSibling;
      return {
        note: note.getBoundingClientRect().toJSON() as DOMRect,
        paragraph: paragraph?.getBoundingClientRect().toJSON() as DOMRect,
        count: note.matches('.note') ? 1 : note.querySelectorAll('.note').length,
      };
    }),
  );

/** How many notes the texts of a page call. */
const notesCalled = (address: string): number =>
  writtenSections
    .filter(({ id }) => address === 'report/' || address === `report/${id}/`)
    .flatMap(({ id }) => notesOf(proseOf(id))).length;

/** What stands beside the text: notes, marks of the consortia named, ways to the statements, signs of differences. */
const inMargin = (page: Page): Promise<{ name: string; box: DOMRect }[]> =>
  page.locator('.text').evaluate((text) => {
    const edge = text.querySelector('.paragraph')?.getBoundingClientRect().right ?? Infinity;
    return [...text.querySelectorAll('.note, .beside, .behind, .differs-sign')]
      .filter((one) => !one.parentElement?.closest('.note'))
      .map((one) => ({
        name: `${one.className} ${one.textContent.trim().slice(0, 24)}`,
        box: one.getBoundingClientRect().toJSON() as DOMRect,
      }))
      .filter(({ box }) => box.left >= edge);
  });

/** Pairs of boxes that share ground. */
function overlapping(all: readonly { name: string; box: DOMRect }[]): string[] {
  return all.flatMap(({ name, box }, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.box.right &&
          other.box.left < box.right &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1,
      )
      .map((other) => `${name} and ${other.name}`),
  );
}

/** The largest space between a paragraph and what stands over it in the text, in pixels. */
const widestGap = (page: Page): Promise<number> =>
  page.locator('.text').evaluate((text) => {
    const rows = [...text.children].filter((one) => !one.matches('.note, .notes, .beside, .anchor, script'));
    const boxes = rows.map((row) => ({ row, box: row.getBoundingClientRect() }));
    const gaps = boxes
      .slice(1)
      .map(({ row, box }, index) =>
        row.matches('.paragraph') ? box.top - (boxes[index]?.box.bottom ?? 0) : 0,
      );
    return Math.max(...gaps);
  });

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
    expect(inTheMargin.reduce((sum, { count }) => sum + count, 0)).toBe(notesCalled(address));
    inTheMargin.forEach(({ note, paragraph }, index) => {
      expect(note.left).toBeGreaterThan(paragraph.right);
      expect(note.top).toBeGreaterThan(paragraph.top - 1);
      expect(note.top).toBeGreaterThanOrEqual(inTheMargin[index - 1]?.note.bottom ?? 0);
    });
  });

  test.each([1180, 1440])(
    'nothing lies upon another in the margin, nor holds the text up, at %i px',
    async (width) => {
      await visit({ address, viewport: { width, height: 900 } }, async (page) => {
        expect(overlapping(await inMargin(page))).toEqual([]);
        const gap = await widestGap(page);
        expect(gap).toBeLessThan(64);
        // The endnotes are a list, without paragraphs of their own.
        if (address !== 'report/endnotes/') expect(gap).toBeGreaterThan(0);
      });
    },
  );

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

describe('who is named on a page', () => {
  const region = 'report/region/';
  const names = ['Orange County Department', 'Tulare County Office', 'Contra Costa CCD'];

  test('is filled in the row and counted, and stands beside the paragraph that names it first', async () => {
    await visit({ address: region, viewport: wide }, async (page) => {
      expect(await page.locator('.row-of-thirty-nine [data-k]:not(.row-open)').count()).toBe(5);
      expect(await page.locator('.row-named').innerText()).toContain('5 of the 39 are named here');
      const beside = page.locator('.beside-link');
      expect((await beside.locator('span').allTextContents()).slice(0, 3)).toEqual(names);
      const mark = await beside.first().locator('path').boundingBox();
      const area = (mark?.width ?? 0) * (mark?.height ?? 0);
      // A triangle takes half of its box, and a little more for its rounded corners.
      expect(area / 2 / (Math.PI * 24 ** 2)).toBeCloseTo(1, 0);
      const paragraph = await page.locator('#iii-region-3-d').boundingBox();
      const first = await beside.first().boundingBox();
      expect(first?.y).toBeGreaterThan(paragraph?.y ?? Infinity);
      expect(first?.y).toBeLessThan((paragraph?.y ?? 0) + 64);
    });
  });

  test('is not drawn beside the text where there is no margin', async () => {
    await visit({ address: region, viewport: { width: 1179, height: 900 } }, async (page) => {
      expect(await page.locator('.beside').first().isVisible()).toBe(false);
    });
  });

  test('leaves the row whole where nobody is named, or all are listed', async () => {
    for (const address of ['report/conclusion/', 'report/appendix/', 'about/']) {
      await visit({ address }, async (page) => {
        expect(await page.locator('.row-open, .row-named').count()).toBe(0);
      });
    }
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
        .locator('.hero svg[aria-label]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect([width, drawings]).toEqual([width, 1]);
    }
  });
});
