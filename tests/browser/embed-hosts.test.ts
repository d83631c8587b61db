/** Embeds in the pages of other systems: each ends at the height of its content, whatever its host does. */
import type { ElementHandle, Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { embedAddress } from '../../src/lib/routes.ts';
import { hosts, type Case, type EmbedHost, type HostId, type Outcome } from '../../src/lib/embed-hosts.ts';
import { mounts, visit, type Trouble } from './harness.ts';
import { hostPages } from './hosts/pages.ts';
import { RESERVED, serveHosts, type Framed } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.path).origin);
afterAll(() => server.close());

const embed = (id: string): string => mounts.path + embedAddress(id).slice(1);
/** The highest of all figures, and the lowest. */
const tall = embed('award-distribution');
const short = embed('study-reach');

const ids = Object.keys(hosts) as HostId[];
const WIDE = { width: 700, height: 900 };

/** Opens a page of a host with frames. */
function visitHost(
  id: HostId,
  frames: readonly Framed[],
  look: (page: Page, trouble: Trouble) => Promise<void>,
): Promise<void> {
  const address = server.show(hostPages[id], frames);
  return visit({ address, mount: server.address, viewport: WIDE }, look);
}

/** A frame of a page, from both sides. */
interface Seen {
  readonly element: ElementHandle<HTMLIFrameElement>;
  readonly content: Frame;
}

async function seen(page: Page, index: number): Promise<Seen> {
  const element = await page.waitForSelector(`#frame-${index} iframe`, { state: 'attached' });
  const content = await element.contentFrame();
  if (!content) throw new Error(`frame ${index} shows nothing`);
  return { element: element as ElementHandle<HTMLIFrameElement>, content };
}

/** Heights of a frame, px: as its host has it, and as its content wants it. */
async function heights({ element, content }: Seen): Promise<{ given: number; wanted: number }> {
  const wanted = await content.evaluate(() => document.documentElement.getBoundingClientRect().height);
  return { given: await element.evaluate(({ clientHeight }) => clientHeight), wanted: Math.ceil(wanted) };
}

/** What a host makes of the height that a frame wants; the first that it gave is known by then. */
const ends: Readonly<Record<Outcome, (wanted: number, first: number) => number>> = {
  exact: (wanted) => wanted,
  limited: (wanted) => Math.min(Math.max(wanted, 200), 1000),
  first: (_, first) => first,
  reserved: () => RESERVED,
  impossible: () => NaN,
};

const exceptionsOf = (id: HostId): EmbedHost['exceptions'] => hosts[id].exceptions;
const outcomeOf = (id: HostId, asked: Case): Outcome => exceptionsOf(id)[asked]?.outcome ?? 'exact';

/**
 * Waits until a frame has the height that the table of hosts promises in a case.
 * @param first the first height that the host gave it, px
 * @returns the height, px
 */
async function expectHeight(frame: Seen, outcome: Outcome, asked: Case, first = NaN): Promise<number> {
  // A browser lets a frame of another origin rest while it is off the screen.
  await frame.element.scrollIntoViewIfNeeded();
  const off = async (): Promise<number> => {
    const { given, wanted } = await heights(frame);
    return wanted < 100 ? Infinity : Math.abs(given - ends[outcome](wanted, first));
  };
  const message = `${asked}: px off the ${outcome} height`;
  await expect.poll(off, { timeout: 8000, message }).toBeLessThanOrEqual(1);
  return (await heights(frame)).given;
}

/** What went wrong, but for the message of a browser that it obeys a sandbox. */
const errors = (trouble: Trouble): string[] =>
  trouble.filter(
    (line) => /^(?:error|policy|failed|\d)/.test(line) && !/Blocked script execution/.test(line),
  );

const openTable =
  (isOpen: boolean) =>
  ({ content }: Seen) =>
    content
      .locator('details.figure-table')
      .evaluate((details, open) => details.toggleAttribute('open', open), isOpen);

/** What happens to a host's page, one after the other; each is followed by a look at all of its frames. */
const happenings: readonly {
  case: Case;
  happens: (page: Page, frames: readonly Seen[]) => Promise<unknown>;
}[] = [
  { case: 'opened', happens: (_, frames) => Promise.all(frames.map(openTable(true))) },
  { case: 'opened', happens: (_, frames) => Promise.all(frames.map(openTable(false))) },
  { case: 'resized', happens: (page) => page.setViewportSize({ ...WIDE, width: 960 }) },
  { case: 'narrow', happens: (page) => page.setViewportSize({ ...WIDE, width: 280 }) },
  { case: 'dark', happens: (page) => page.evaluate(() => document.documentElement.classList.add('is-dark')) },
];

describe.each(ids)('%s', (id) => {
  test('sizes two figures on a strict page, through all that happens to it', async () => {
    await visitHost(id, [{ address: tall }, { address: short, isHidden: true }], async (page, trouble) => {
      const high = await seen(page, 0);
      const first = await expectHeight(high, outcomeOf(id, 'ordinary'), 'ordinary');
      await page.evaluate(() => document.getElementById('frame-1')?.removeAttribute('hidden'));
      const low = await seen(page, 1);
      const second = await expectHeight(low, outcomeOf(id, 'hidden'), 'hidden');
      await expectHeight(high, outcomeOf(id, 'pair'), 'pair');
      for (const { case: asked, happens } of happenings) {
        await happens(page, [high, low]);
        await expectHeight(high, outcomeOf(id, asked), asked, first);
        await expectHeight(low, outcomeOf(id, asked), asked, second);
      }
      console.log(
        id,
        await high.content.evaluate(
          () =>
            matchMedia('(prefers-color-scheme: dark)').matches +
            getComputedStyle(document.body).backgroundColor,
        ),
      );
      expect(errors(trouble)).toEqual([]);
    });
  });

  test.skipIf(outcomeOf(id, 'sandboxed') === 'impossible')('sizes figures in sandboxes', async () => {
    const frames = [
      { address: tall, sandbox: 'allow-scripts' },
      { address: short, sandbox: '' },
    ];
    await visitHost(id, frames, async (page, trouble) => {
      await expectHeight(await seen(page, 0), outcomeOf(id, 'sandboxed'), 'sandboxed');
      await expectHeight(await seen(page, 1), outcomeOf(id, 'scriptless'), 'scriptless');
      expect(errors(trouble)).toEqual([]);
    });
  });
});
