/** What a reader sees on a page of another system that embeds charts. */
import type { ElementHandle, Frame, Page } from 'playwright-core';

/** Widths and color schemes of a reader's window. */
export const windows = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);
export type Window = (typeof windows)[number];

/** One embed, with sizes in pixels. An embed that is not shown has no size. */
export interface Sight {
  /** Id of the figure. */
  readonly figure: string;
  readonly isShown: boolean;
  readonly width: number;
  readonly height: number;
  /** Height of the content of the embed. */
  readonly content: number;
  /** Height of what the embed paints. */
  readonly painted: number;
  readonly isDrawn: boolean;
  /** Whether the chart responds when a reader points at it. */
  readonly isExplored: boolean;
}

const WAIT = 5_000;
const SETTLING = 500;

/** Opens a page in a window, waits until its embeds have settled, and takes a screenshot of the whole page. */
export async function look(
  page: Page,
  address: string,
  { width, scheme }: Window,
  picture: string,
): Promise<Sight[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sights: Sight[] = [];
  for (const frame of await page.$$('iframe')) sights.push(await sightOf(frame));
  await page.mouse.move(0, 0);
  await takePicture(page, width, picture);
  return sights;
}

/** Chromium paints no frame of another origin that lies outside of the window: so the window grows. */
async function takePicture(page: Page, width: number, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(SETTLING);
  await page.screenshot({ path });
}

async function sightOf(element: ElementHandle<HTMLIFrameElement>): Promise<Sight> {
  const frame = await element.contentFrame();
  if (!frame) throw new Error('A frame has no page in it.');
  const isShown = await element.evaluate(
    (one) => one.checkVisibility() && getComputedStyle(one).position === 'static',
  );
  if (isShown) await element.scrollIntoViewIfNeeded();
  // A frame may have rested out of sight until now.
  await frame.waitForTimeout(SETTLING);
  const { width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  const isDrawn = await frame.locator('[data-part="drawings"] svg:visible').first().isVisible();
  return {
    figure: /\/embed\/([\w-]+)\//.exec(frame.url())?.[1] ?? frame.url(),
    isShown,
    width: Math.round(width),
    height: Math.round(height),
    content: await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    painted: await frame.evaluate(() => innerHeight),
    isDrawn,
    isExplored: isShown && isDrawn && (await isExplored(frame)),
  };
}

async function isExplored(frame: Frame): Promise<boolean> {
  const figure = frame.locator('report-figure');
  try {
    await figure.locator('[data-part="drawings"] svg:visible').first().hover({ timeout: WAIT });
    await frame.locator('report-figure.is-ready').waitFor({ timeout: WAIT });
    // Pointing at the drawing may have scrolled to it.
    await frame.evaluate(() => scrollTo(0, 0));
    return true;
  } catch {
    return false;
  }
}

/** How the frame goes with what is in it. */
function fitOf({ height, content }: Sight): string {
  if (content > height) return `${content - height} px by scrolling`;
  return content < height ? `whole, ${height - content} px empty` : 'whole';
}

/** Whether the chart works for a reader, even if it has to be scrolled. */
export const works = ({ isShown, isDrawn, isExplored, painted, height }: Sight): boolean =>
  isShown && isDrawn && isExplored && Math.abs(painted - height) <= 1;

/** Describes an embed in one line. */
export function told(sight: Sight): string {
  const { figure, isShown, isDrawn, width, height, content, painted } = sight;
  if (!isShown) return `${figure}: hidden`;
  const fault = isDrawn ? `drawn, but ${painted} px painted or no answer to a reader` : 'not drawn';
  const state = works(sight) ? 'works' : fault;
  return `${figure}: ${state}, frame ${width} × ${height}, content ${content}: ${fitOf(sight)}`;
}
