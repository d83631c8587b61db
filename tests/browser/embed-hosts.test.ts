/** Embeds in the pages of other systems: each ends at the height of its content, whatever its host does. */
import type { ElementHandle, Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { embedAddress } from '../../src/lib/routes.ts';
import {
  hosts,
  hostWidths,
  outcomeIn,
  type Case,
  type HostId,
  type Outcome,
} from '../../src/words/embed-hosts.ts';
import { mounts, visit, type Trouble } from './harness.ts';
import { hostPages } from './hosts/pages.ts';
import { RESERVED, serveHosts, type Framed } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.path).origin);
afterAll(() => server.close());

const embed = (id: string): string => mounts.path + embedAddress(id).slice(1);
/** A figure that is higher than WordPress lets a frame be, and one that is not. */
const tall = embed('timeline');
const short = embed('study-reach');

const ids = Object.keys(hosts) as HostId[];
/** A window of some width, px. */
const windowOf = (width: number) => ({ width, height: 900 });

/** Opens a page of a host with frames. */
function visitHost(
  id: HostId,
  frames: readonly Framed[],
  look: (page: Page, trouble: Trouble) => Promise<void>,
): Promise<void> {
  const address = server.show(hostPages[id], frames);
  return visit({ address, mount: server.address, viewport: windowOf(hostWidths.ordinary) }, look);
}

const frameOf = (page: Page, index: number): Promise<ElementHandle<SVGElement | HTMLElement>> =>
  page.waitForSelector(`#frame-${index} iframe`, { state: 'attached' });

/** What a frame shows. @throws while it goes from one document to another */
async function contentOf(page: Page, index: number): Promise<Frame> {
  const content = await (await frameOf(page, index)).contentFrame();
  if (!content) throw new Error(`frame ${index} shows nothing`);
  return content;
}

/** Heights of a frame, px: as its content wants it, and as its host gives it. */
async function heightsOf(page: Page, index: number): Promise<{ wanted: number; given: number }> {
  const frame = await frameOf(page, index);
  const content = await contentOf(page, index);
  const height = content.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const given = frame.evaluate(({ clientHeight }) => clientHeight);
  return { wanted: Math.ceil(await height), given: await given };
}

/** What a host makes of the height that a frame wants; the first that it gave is known by then. */
const ends: Readonly<Record<Outcome, (wanted: number, first: number) => number>> = {
  exact: (wanted) => wanted,
  limited: (wanted) => Math.min(Math.max(wanted, 200), 1000),
  first: (_, first) => first,
  reserved: () => RESERVED,
  impossible: () => NaN,
};

const outcomeOf = (id: HostId, asked: Case): Outcome => outcomeIn(hosts[id], asked);

/**
 * Waits until a frame has the height that the table of hosts promises in a case.
 * @param first the first height that the host gave it, px
 * @returns the height, px
 */
async function expectHeight(
  page: Page,
  index: number,
  outcome: Outcome,
  asked: Case,
  first = NaN,
): Promise<number> {
  // A browser lets a frame of another origin rest while it is off the screen.
  await (await frameOf(page, index)).evaluate((frame) => frame.scrollIntoView());
  const off = async (): Promise<number> => {
    const { wanted, given } = await heightsOf(page, index);
    // Less has no figure: the frame is not loaded yet.
    return wanted < 100 ? Infinity : Math.abs(given - ends[outcome](wanted, first));
  };
  const message = `${asked}: px off the ${outcome} height`;
  await expect.poll(off, { timeout: 8000, interval: 10, message }).toBeLessThanOrEqual(1);
  return (await heightsOf(page, index)).given;
}

/** What went wrong, but for the message of a browser that it obeys a sandbox. */
const errors = (trouble: Trouble): string[] =>
  trouble.filter((line) => /^(?:error|policy|\d)/.test(line) && !/Blocked script execution/.test(line));

/** Everything that asks a frame for its height, in every host's words. */
const requests: readonly unknown[] = [
  { sentinel: 'amp', type: 'frames-init' },
  'pymxPYMxstrangerxPYMxwidthxPYMx500',
  { message: 'ready', secret: 'stranger' },
  '[iFrameSizer]stranger:8:false:false:32:true:true:null:auto:null:null:0:false:parent:scroll:true',
  '[iFrameSizer]resize',
  { type: 'iframe-child-init' },
  { type: 'iframe-get-child-dimensions' },
  { type: 'setHeight', id: 'stranger' },
];

/** What no protocol has a meaning for. */
const junk: readonly unknown[] = [
  null,
  undefined,
  0,
  '',
  'pymxPYMx',
  '[iFrameSizer]',
  '[iFrameSizer]:::',
  '[iFrameSizer]pageInfo:{"a":true,"b":1}',
  '{"context":"iframe.resize","height":1}',
  [],
  { type: 'setHeight' },
  { type: 'setHeight', id: { toString: 1 } },
  { message: 'ready', secret: '"><script>' },
  { sentinel: 'amp', type: 'embed-size', height: 1 },
  { 'datawrapper-height': null },
];

/** Posts messages to all frames of a page: from the frame that runs it, which may be the page itself. */
const postToAll = (messages: readonly unknown[]): void => {
  for (let index = 0; index < parent.length; index++)
    for (const message of messages) parent[index]?.postMessage(message, '*');
};

async function sendStrangeMessages(page: Page): Promise<void> {
  await page.evaluate(postToAll, junk);
  await (await contentOf(page, 0)).evaluate(postToAll, [...junk, ...requests]);
}

async function toggleTables(page: Page): Promise<void> {
  for (const index of [0, 1]) {
    const content = await contentOf(page, index);
    await content.locator('details.figure-table').evaluate((details) => details.toggleAttribute('open'));
  }
}

const showSecond = (page: Page): Promise<void> =>
  page.evaluate(() => document.getElementById('frame-1')?.removeAttribute('hidden'));

/** Makes a page narrow; one whose frames keep their first width is loaded anew. */
async function makeNarrow(page: Page, id: HostId): Promise<void> {
  await page.setViewportSize(windowOf(hostWidths.narrow));
  if (outcomeOf(id, 'resized') !== 'first') return;
  await page.reload();
  await showSecond(page);
}

async function makeDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: null });
  await page.evaluate(() => document.documentElement.classList.add('is-dark'));
  const content = await contentOf(page, 0);
  const isDark = (): Promise<boolean> =>
    content.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(isDark).toBe(true);
}

/** What happens to a host's page, one after the other; each is followed by a look at both of its frames. */
const happenings: readonly (readonly [Case, (page: Page, id: HostId) => Promise<void>])[] = [
  ['pair', () => Promise.resolve()],
  ['opened', toggleTables],
  ['opened', toggleTables],
  ['strangers', sendStrangeMessages],
  ['resized', (page) => page.setViewportSize(windowOf(hostWidths.resized))],
  ['narrow', makeNarrow],
  ['dark', makeDark],
];

describe.each(ids)('%s', (id) => {
  const expectEnd = (page: Page, index: number, asked: Case, first?: number): Promise<number> =>
    expectHeight(page, index, outcomeOf(id, asked), asked, first);

  // A strict page has its listener in a file, which may come later than the figure's first words on a busy machine.
  test('sizes two figures on a strict page, through all that happens to it', { retry: 2 }, async () => {
    await visitHost(id, [{ address: tall }, { address: short, isHidden: true }], async (page, trouble) => {
      const first = await expectEnd(page, 0, 'ordinary');
      await showSecond(page);
      const second = await expectEnd(page, 1, 'hidden');
      for (const [asked, happen] of happenings) {
        await happen(page, id);
        await expectEnd(page, 0, asked, first);
        await expectEnd(page, 1, asked, second);
      }
      expect(errors(trouble)).toEqual([]);
    });
  });

  test.skipIf(outcomeOf(id, 'sandboxed') === 'impossible')('sizes figures in sandboxes', async () => {
    const frames = [
      { address: tall, sandbox: 'allow-scripts' },
      { address: short, sandbox: '' },
    ];
    await visitHost(id, frames, async (page, trouble) => {
      await expectEnd(page, 0, 'sandboxed');
      await expectEnd(page, 1, 'scriptless');
      expect(errors(trouble)).toEqual([]);
    });
  });
});
