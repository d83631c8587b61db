/**
 * npm run bench: how long the passages and the finder take to answer on a slow machine, from the reader's act to the next
 * paint, beside an act that nothing answers on the same page. Prints medians; nothing passes or fails by them.
 * It measures dist/, or the folder that `SITE_FOLDER` names.
 */
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { chromiumPath } from '../../src/build/chromium.ts';

/** How many times slower than this machine the browser computes. */
const SLOWDOWN = 4;
const REPEATS = 11;

interface Act {
  readonly name: string;
  /** Type of the event whose answer is timed. */
  readonly event: string;
  perform(page: Page, turn: number): Promise<unknown>;
}

/** A page with rows to filter: one choice of a facet, and words that few rows have. */
interface Scene {
  readonly address: string;
  readonly choice: string;
  readonly words: string;
}

const scenes: readonly Scene[] = [
  { address: 'evidence/', choice: 'input[name="factor"][value="challenge-data"]', words: 'data gaps' },
  { address: 'consortia/', choice: 'input[name="tier"][value="low"]', words: 'madera' },
];

const actsIn = ({ choice, words }: Scene): readonly Act[] => [
  {
    name: 'nothing (a key that nothing answers)',
    event: 'keydown',
    perform: (page) => page.keyboard.press('F9'),
  },
  {
    name: 'a choice made, and taken back',
    event: 'click',
    perform: (page) => page.locator(choice).press(' '),
  },
  {
    name: 'a letter typed, and deleted',
    event: 'input',
    perform: (page, turn) => page.locator('input[name="q"]').press(turn % 2 ? 'Backspace' : 'd'),
  },
  {
    name: 'words pasted, and all shown again',
    event: 'input',
    perform: (page, turn) => page.locator('input[name="q"]').fill(turn % 2 ? '' : words),
  },
];

/** Runs in the page: times each event of a type until what follows it is painted. */
function listen(event: string): void {
  const times: number[] = [];
  Object.assign(globalThis, { times });
  addEventListener(
    event,
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function timesOf(page: Page, { event, perform }: Act): Promise<number[]> {
  await page.evaluate(listen, event);
  for (let turn = 0; turn < REPEATS * 2; turn += 1) {
    await perform(page, turn);
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

/** Opens a page as a reader finds it who has already used its form. */
async function open(site: string, { address, choice }: Scene): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(site + address);
  await page.locator('input[name="q"]').focus();
  await page.locator(choice).evaluate((input) => {
    for (let fold = input.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await page.waitForTimeout(300);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

async function measure(site: string, scene: Scene): Promise<void> {
  console.log(`/${scene.address}`);
  let empty = NaN;
  for (const act of actsIn(scene)) {
    const page = await open(site, scene);
    const time = median(await timesOf(page, act));
    if (Number.isNaN(empty)) empty = time;
    console.log(`  ${act.name}: ${time.toFixed(1)} ms, ${(time / empty).toFixed(1)} times nothing`);
    await page.close();
  }
}

const site = await serve(resolve(process.env['SITE_FOLDER'] ?? 'dist'), { port: 0 });
const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
try {
  for (const scene of scenes) await measure(site.address, scene);
} finally {
  await browser.close();
  await site.close();
}
