/**
 * What is said of embeds and figures holds in three engines. Four figures stand in the markup of four hosts, with
 * scrollbars that take room, and each frame ends at the exact height of its content.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedAddress, figureAddress } from '../../src/lib/routes.ts';
import { engines } from '../../src/words/accessibility.ts';
import type { Engine } from '../engines/engine.ts';
import { startWithPuppeteer } from '../engines/puppeteer.ts';
import { startWebKit } from '../engines/webkit.ts';
import { mounts } from './harness.ts';
import { hostPages } from './hosts/pages.ts';
import { serveHosts } from './hosts/server.ts';

const start = {
  Chromium: () => startWithPuppeteer('chromium'),
  Firefox: () => startWithPuppeteer('firefox'),
  WebKitGTK: startWebKit,
} as const satisfies Record<(typeof engines)[number], () => Promise<Engine>>;

const server = await serveHosts(new URL(mounts.path).origin);
afterAll(() => server.close());

const embed = (id: string): string => mounts.path + embedAddress(id).slice(1);
const size = { width: 700, height: 800 };

/** Four hosts, each with a figure of its own. */
const hosted = [
  ['pym', 'study-reach'],
  ['datawrapper', 'timeline'],
  ['newswire', 'concentration'],
  ['openIframeResizer', 'award-map'],
] as const;

describe.each(engines)('%s', (name) => {
  let engine: Engine;
  // On a busy machine a browser with its driver and screen may need more than the minute that hooks have.
  beforeAll(async () => {
    engine = await start[name]();
    return () => engine.close();
  }, 180_000);

  const eventually = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 10_000 });

  test('gives four figures, each in the markup of another host, the exact heights of their content', async () => {
    const pages = hosted.map(([host]) => ({ ...hostPages[host], listensFirst: false }));
    const frames = hosted.map(([, id]) => ({ address: embed(id) }));
    await engine.open(server.address + server.show(pages, frames), size);
    expect(await engine.run(() => document.querySelectorAll('iframe').length)).toBe(hosted.length);
    for (const [index, [host, id]] of hosted.entries()) {
      const heights = async (): Promise<string> => {
        const given = await engine.run((at) => {
          const frame = document.querySelectorAll('iframe')[at];
          frame?.scrollIntoView();
          return frame?.clientHeight ?? 0;
        }, index);
        const { wanted, bar } = await engine.runInFrame(index, () => ({
          wanted: Math.ceil(document.documentElement.getBoundingClientRect().height),
          bar: innerWidth - document.documentElement.clientWidth,
        }));
        return wanted > 300 ? `${given - wanted} px off, bar of ${bar} px` : 'not loaded';
      };
      await expect
        .poll(heights, { timeout: 10_000, message: `${id} for ${host}` })
        .toBe('0 px off, bar of 0 px');
    }
    expect(engine.errors()).toEqual([]);
  });

  test('draws a figure, with its fonts', async () => {
    await engine.open(mounts.path + figureAddress('partners').slice(1), size);
    const drawn = await engine.run(() => {
      const svg = [...document.querySelectorAll('[data-part="drawings"] svg')].find(
        (one) => one.getClientRects().length > 0,
      );
      return {
        bars: svg?.querySelectorAll('[data-k]').length ?? 0,
        height: svg?.getBoundingClientRect().height ?? 0,
      };
    });
    expect(drawn.bars).toBeGreaterThan(5);
    expect(drawn.height).toBeGreaterThan(200);
    await eventually(() => engine.run(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  });

  test('draws it anew for a choice, and says it in the address', async () => {
    await engine.open(mounts.path + figureAddress('partners').slice(1), size);
    await eventually(() => engine.run(() => document.querySelector('report-figure.is-ready') !== null)).toBe(
      true,
    );
    const words = () =>
      engine.run(
        () => document.querySelector('[data-part="drawings"]')?.textContent.includes('1,000') ?? false,
      );
    expect(await words()).toBe(false);
    await engine.run(() => document.querySelector('details.choices')?.setAttribute('open', ''));
    await engine.click('input[name$="scale"][value="log"]');
    await eventually(words).toBe(true);
    await eventually(() => engine.run(() => location.search)).toBe('?scale=log');
    expect(engine.errors()).toEqual([]);
  });

  test('leads through its bars by keyboard', async () => {
    await engine.open(mounts.path + figureAddress('partners').slice(1), size);
    await eventually(() => engine.run(() => document.querySelector('report-figure.is-ready') !== null)).toBe(
      true,
    );
    await engine.run(() => document.querySelector<HTMLElement>('[data-part="drawings"]')?.focus());
    await engine.press('ArrowRight');
    const said = () =>
      engine.run(() => document.querySelector('[data-part="tooltip"]:not([hidden])')?.textContent ?? '');
    await eventually(said).toMatch(/\d/);
    await engine.press('Escape');
    await eventually(said).toBe('');
    expect(engine.errors()).toEqual([]);
  });
});
