import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './harness.ts';

const address = 'report/local/';
const number = (page: Page) => page.locator('.text a[href="#number-district-money-consortia"]').first();
const opened = (page: Page) => page.locator('.opened');

/** Nothing of the box is scrolled away in it, and it ends above the next figure. */
async function expectAboveFigure(page: Page): Promise<void> {
  const cut = await opened(page).evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(cut).toBe(0);
  const box = await opened(page).boundingBox();
  const figure = await page.locator('#challenges-answered').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(figure?.y ?? 0);
}

describe('what a sign in the text leads to', () => {
  test.each([1440, 768, 360])('opens in place and inside the window at %i px', async (width) => {
    await visit({ address, viewport: { width, height: 800 } }, async (page, trouble) => {
      await number(page).click();
      await opened(page).waitFor();
      expect(await opened(page).textContent()).toContain('C057');
      const box = await opened(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(
        await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size),
      ).toBe(await page.locator('[id]').count());
      expect(trouble).toEqual([]);
    });
  });

  test('opens and closes by keyboard, and focus returns', async () => {
    await visit({ address }, async (page) => {
      await number(page).focus();
      await page.keyboard.press('Enter');
      await opened(page).waitFor();
      expect(await number(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await opened(page).count()).toBe(0);
      expect(await number(page).evaluate((sign) => sign === document.activeElement)).toBe(true);
    });
  });

  test('opens by touch, one at a time, and closes on a tap elsewhere', async () => {
    await visit({ address, hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await page.locator('.sign').first().tap();
      expect(await opened(page).textContent()).toContain('C030');
      await number(page).tap();
      expect(await opened(page).count()).toBe(1);
      await page.locator('h1').tap();
      expect(await opened(page).count()).toBe(0);
    });
  });

  test('comes wholly into a low window', async () => {
    await visit({ address, viewport: { width: 360, height: 740 } }, async (page) => {
      await number(page).evaluate((sign) => {
        scrollTo(0, scrollY + sign.getBoundingClientRect().bottom - innerHeight + 8);
      });
      await number(page).focus();
      await page.keyboard.press('Enter');
      await opened(page).waitFor();
      const box = await opened(page).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 740)).toBeLessThanOrEqual(740);
    });
  });

  test.each([768, 360])('covers and breaks no line at %i px, but moves down what follows', async (width) => {
    await visit({ address, viewport: { width, height: 740 } }, async (page) => {
      const paragraph = page.locator('#iii-local-5-b');
      const height = () => paragraph.evaluate((text) => text.clientHeight);
      const before = await height();
      await number(page).click();
      await opened(page).waitFor();
      const taken = await opened(page).evaluate((box: HTMLElement) => {
        const { marginBlockStart, marginBlockEnd } = getComputedStyle(box);
        return box.offsetHeight + parseFloat(marginBlockStart) + parseFloat(marginBlockEnd);
      });
      expect((await height()) - before).toBeCloseTo(taken, -0.5);
      const covered = await paragraph.evaluate((text) => {
        const box = text.querySelector('.opened')?.getBoundingClientRect();
        const range = document.createRange();
        const lines = [...text.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .flatMap((node) => {
            range.selectNode(node);
            return [...range.getClientRects()];
          });
        return lines.filter((line) => line.bottom > (box?.top ?? 0) + 1 && line.top < (box?.bottom ?? 0) - 1)
          .length;
      });
      expect(covered).toBe(0);
    });
  });

  test.each([1180, 1440])('shows whole statements that end above the next figure at %i px', async (width) => {
    await visit({ address: 'report/conclusion/', viewport: { width, height: 900 } }, async (page) => {
      await page.locator('#vi-intermediary-1 > .behind').click();
      await opened(page).waitFor();
      await expectAboveFigure(page);
    });
  });

  test('is left by Tab for the next sign of the paragraph, and closes', async () => {
    await visit({ address }, async (page) => {
      const following = await number(page).evaluate((sign) => {
        const signs = [...(sign.closest('p')?.querySelectorAll('a') ?? [])];
        return signs[signs.indexOf(sign as HTMLAnchorElement) + 1]?.textContent;
      });
      await number(page).focus();
      await page.keyboard.press('Enter');
      await opened(page).waitFor();
      for (let links = await opened(page).locator('a, button').count(); links >= 0; links -= 1) {
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(following);
      expect(await opened(page).count()).toBe(0);
    });
  });

  test('closes when a link in it is followed', async () => {
    await visit({ address }, async (page) => {
      await number(page).click();
      await opened(page).locator('a[href^="#"]').first().click();
      await expect.poll(() => opened(page).count()).toBe(0);
    });
  });

  test('stays when a phone’s bars come or go, and closes when the width changes', async () => {
    await visit({ address, viewport: { width: 360, height: 740 } }, async (page) => {
      await number(page).click();
      await opened(page).waitFor();
      await page.setViewportSize({ width: 360, height: 660 });
      await page.waitForTimeout(100);
      expect(await opened(page).count()).toBe(1);
      await page.setViewportSize({ width: 660, height: 360 });
      await expect.poll(() => opened(page).count()).toBe(0);
    });
  });

  test('is reached by link without a script', async () => {
    await visit({ address, javaScriptEnabled: false }, async (page) => {
      await number(page).click();
      expect(new URL(page.url()).hash).toBe('#number-district-money-consortia');
      expect(await page.locator('#number-district-money-consortia').isVisible()).toBe(true);
      await page.goBack();
      await page.locator('.sign').first().click();
      expect(await page.locator('#passages-iii-1').isVisible()).toBe(true);
    });
  });
});

/** Rests the mouse on something for longer than a box needs to open or to close. */
async function rest(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.waitForTimeout(500);
}

describe('a mouse that rests on a sign', () => {
  test('opens its box without moving the focus, may move into it, and closes it by leaving', async () => {
    await visit({ address, viewport: { width: 1440, height: 800 } }, async (page) => {
      await rest(page, number(page));
      expect(await opened(page).textContent()).toContain('C057');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await rest(page, opened(page));
      expect(await opened(page).count()).toBe(1);
      await rest(page, page.locator('h1'));
      expect(await opened(page).count()).toBe(0);
    });
  });

  test.each([768, 360])('opens nothing at %i px, nor does the focus', async (width) => {
    await visit({ address, viewport: { width, height: 800 } }, async (page) => {
      await rest(page, number(page));
      await number(page).focus();
      await page.waitForTimeout(500);
      expect(await opened(page).count()).toBe(0);
    });
  });

  test('opens nothing while it passes by', async () => {
    await visit({ address, viewport: { width: 1440, height: 800 } }, async (page) => {
      await number(page).hover();
      await rest(page, page.locator('.answer'));
      expect(await opened(page).count()).toBe(0);
    });
  });

  test('leaves open what a click has opened, or has made lasting', async () => {
    await visit({ address, viewport: { width: 1440, height: 800 } }, async (page) => {
      await rest(page, number(page));
      await number(page).click();
      expect(await opened(page).count()).toBe(1);
      await rest(page, page.locator('.sign').first());
      expect(await opened(page).textContent()).toContain('C057');
      await page.keyboard.press('Escape');
      expect(await opened(page).count()).toBe(0);
      expect(await number(page).evaluate((sign) => sign === document.activeElement)).toBe(true);
    });
  });

  test('sees its box closed by Escape, and the focus where it was', async () => {
    await visit({ address, viewport: { width: 1440, height: 800 } }, async (page) => {
      await rest(page, number(page));
      await page.keyboard.press('Escape');
      expect(await opened(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });
  });
});

test('a note is reached from its sign, and the sign from the note, with or without a script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await visit({ address, javaScriptEnabled }, async (page) => {
      const sign = page.locator('.note-sign').first();
      const note = await sign.getAttribute('href');
      await sign.click();
      expect(new URL(page.url()).hash).toBe(note);
      await page.locator(`${note ?? ''} .note-back`).click();
      expect(new URL(page.url()).hash).toBe(`#${(await sign.getAttribute('id')) ?? ''}`);
    });
  }
});

test('all notes are listed, each with the way back to its sign', async () => {
  await visit({ address: 'report/endnotes/', javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.listed-notes[data-origin="printed"] > li').count()).toBe(5);
    const back = await page.locator('#note-coverage .listed-back').getAttribute('href');
    expect(back).toMatch(/introduction\/#sign-coverage$/);
  });
});
