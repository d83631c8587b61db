/** The story as readers follow it: by scrolling, by buttons and keys, without motion, and with a dot of their own. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storySteps } from '../../src/figures/contract/series.ts';
import { pick, stage } from '../../src/words/story.ts';
import { layoutShift } from './every-page.ts';
import { breaches, mounts, visit } from './harness.ts';

const windows = [
  ['narrow', { width: 360, height: 640 }],
  ['wide', { width: 1280, height: 800 }],
] as const;

const stepIn = (page: Page): string => /story\/(?:(\w+)\/)?(?:\?|#|$)/.exec(page.url())?.[1] ?? '';
const isMoving = (page: Page) => page.locator('report-story.is-moving').waitFor();
const scrollTo = (page: Page, step: string) =>
  page.evaluate(
    (id) => document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    step,
  );

/** Where a dot of the stage is: its transform. */
const placeOf = (page: Page, id: string): Promise<string | null> =>
  page.locator(`.story-dots [data-k="${id}"]`).getAttribute('transform');

/** Whether a dot of the stage is what a reader sees at its place. */
const isOnTop = (page: Page, id: string): Promise<boolean> =>
  page.locator(`.story-dots [data-k="${id}"]`).evaluate((dot) => {
    const { x, y, width, height } = dot.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === dot;
  });

describe.each(windows)('in a %s window', (_, viewport) => {
  test('scrolling moves the dots and the address, and links still lead where they led', async () => {
    await visit({ address: 'story/', mount: mounts.path, viewport }, async (page, trouble) => {
      await isMoving(page);
      expect(await page.locator('.story-dots > *').count()).toBe(39);
      const targets = () =>
        page
          .locator('a[href]:not([href^="#"])')
          .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      const before = await targets();
      const start = await placeOf(page, 'madera');
      for (const step of storySteps.slice(1)) {
        await scrollTo(page, step);
        await expect.poll(() => stepIn(page)).toBe(step);
      }
      expect(await placeOf(page, 'madera')).not.toBe(start);
      expect(await targets()).toEqual(before);
      expect(trouble).toEqual([]);
    });
  });

  test('a dot that is chosen at the start stays ringed and named to the end', async () => {
    await visit({ address: 'story/', viewport }, async (page, trouble) => {
      await isMoving(page);
      await page.getByLabel(pick.label).fill('madera');
      await page.getByRole('button', { name: pick.act, exact: true }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('madera');
      await page.locator('.story-said p').first().waitFor();
      for (const step of storySteps) {
        await scrollTo(page, step);
        await expect.poll(() => page.locator(`.story-ground.is-shown`).count()).toBe(1);
        if (step !== 'crowd') await expect.poll(() => stepIn(page)).toBe(step);
        expect(new URL(page.url()).searchParams.get('focus')).toBe('madera');
        const ring = page.locator('.story-marks .story-mark');
        expect(await ring.textContent()).toBe('Madera Unified');
        const [dot, marked] = await Promise.all([placeOf(page, 'madera'), ring.getAttribute('transform')]);
        const numbers = (text: string | null): number[] =>
          (text?.match(/-?[\d.]+/g) ?? []).slice(0, 2).map(Number);
        numbers(dot).forEach((value, at) => expect(value).toBeCloseTo(numbers(marked)[at] ?? NaN, 0));
        await expect.poll(() => isOnTop(page, 'madera')).toBe(true);
        expect(await page.locator(`#${step} .story-said`).textContent()).toContain('Madera');
      }
      expect(trouble).toEqual([]);
    });
  });

  test('the address of a step opens the story there, with nothing that shifts', async () => {
    await visit({ address: 'story/money/', viewport }, async (page, trouble) => {
      await isMoving(page);
      await expect.poll(() => page.locator('.story-acts').textContent()).toContain('8 of 11');
      const top = await page.locator('#money').evaluate((item) => item.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(40);
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.001);
      expect(trouble).toEqual([]);
    });
  });
});

test('a window of another width shows the same step', async () => {
  await visit({ address: 'story/pathways/', viewport: windows[0][1] }, async (page) => {
    await isMoving(page);
    for (const [, viewport] of [windows[1], windows[0]]) {
      await page.setViewportSize(viewport);
      await expect.poll(() => page.locator('.story-acts').textContent()).toContain('6 of 11');
      const top = await page.locator('#pathways').evaluate((item) => item.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(40);
    }
  });
});

test('the last step keeps the focus on its button', async () => {
  await visit({ address: 'story/ideal/' }, async (page) => {
    await isMoving(page);
    const next = page.getByRole('button', { name: stage.next });
    await next.press('Enter');
    await expect.poll(() => stepIn(page)).toBe('state');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('buttons and arrow keys go from step to step, and say where they went', async () => {
  await visit({ address: 'story/' }, async (page, trouble) => {
    await isMoving(page);
    await page.getByRole('button', { name: stage.next }).click();
    await expect.poll(() => stepIn(page)).toBe('sizes');
    expect(await page.locator('.story-view [role="status"]').textContent()).toMatch(
      /^step 2 of 11: 12 small/,
    );
    await page.locator('.story-view').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stepIn(page)).toBe('agencies');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => stepIn(page)).toBe('sizes');
    await page.keyboard.press('End');
    await expect.poll(() => stepIn(page)).toBe('state');
    expect(await page.getByRole('button', { name: stage.next }).isDisabled()).toBe(true);
    expect(trouble).toEqual([]);
  });
});

test('with motion, dots travel; where a reader wants none, they are there at once', async () => {
  const after = async (page: Page): Promise<string | null> => {
    await isMoving(page);
    await page.getByRole('button', { name: stage.next }).click();
    return page.locator('.story-dots [data-k="lausd"]').evaluate(
      (dot) =>
        new Promise<string | null>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(dot.getAttribute('transform'))));
        }),
    );
  };
  await visit({ address: 'story/' }, async (page) => {
    const first = await after(page);
    await page.waitForTimeout(1500);
    expect(await placeOf(page, 'lausd')).toBe(first);
  });
  await visit({ address: 'story/' }, async (page) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const first = await after(page);
    await page.waitForTimeout(1500);
    expect(await placeOf(page, 'lausd')).not.toBe(first);
  });
});

test('what several grantees are known by offers each; what none is, leads to the list', async () => {
  await visit({ address: 'story/' }, async (page) => {
    await isMoving(page);
    const field = page.getByLabel(pick.label);
    await field.fill('long beach');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Long Beach Unified' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('long-beach-unified');
    await field.fill('');
    await field.press('Enter');
    expect(await page.locator('.story-pick [role="status"]').textContent()).toBe(pick.empty);
    await field.fill('los angeles');
    await field.press('Enter');
    expect(await page.locator('.story-pick [role="status"] button').first().textContent()).toMatch(
      /^Los Angeles/,
    );
    await field.fill('nowhere');
    await field.press('Enter');
    expect(await page.getByRole('link', { name: pick.all }).getAttribute('href')).toBe(
      `${mounts.root}consortia/`,
    );
  });
});

test('the moving story has no violation that axe knows', async () => {
  await visit({ address: 'story/region/?focus=orange', colorScheme: 'dark' }, async (page) => {
    await isMoving(page);
    await page.locator('.story-said p').first().waitFor();
    expect(await breaches(page)).toEqual([]);
  });
});

test('without a script, all pictures are there in their order, each with its text', async () => {
  await visit({ address: 'story/', javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.story-drawing:visible > svg').count()).toBe(storySteps.length);
    expect(await page.locator('form:visible, input:visible').count()).toBe(0);
    expect(
      await page
        .locator('.story-step')
        .first()
        .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight),
    ).toBeLessThan(800);
  });
});
