/** What an embed says to the page that frames it, word for word. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { embedAddress } from '../../src/lib/routes.ts';
import { mounts, visit } from './harness.ts';
import type { HostPage } from './hosts/pages.ts';
import { serveHosts } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.root).origin);
afterAll(() => server.close());

const figure = 'study-reach';
const embed = mounts.root + embedAddress(figure).slice(1);

/** A page that writes down what it is told. */
const recorder: HostPage = {
  listensFirst: true,
  frame: (address) => `<iframe title="Figure" src="${address}"></iframe>`,
  script() {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
  },
};

const heardBy = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: readonly unknown[] }).heard);

/** A frame at an address, when all has been said that its loading brings. */
interface Talk {
  readonly said: readonly unknown[];
  readonly height: number;
  /** Gives the frame's address another fragment. @returns what it says then */
  readonly setFragment: (fragment: string) => Promise<readonly unknown[]>;
  /** Posts a message to the frame as its host. @returns what it says in answer */
  readonly ask: (message: unknown) => Promise<readonly unknown[]>;
  /** The same as anybody else. */
  readonly askAsStranger: (message: unknown) => Promise<readonly unknown[]>;
}

function talk(
  address: string,
  look: (talk: Talk) => Promise<void> | void,
  hostPage: HostPage = recorder,
): Promise<void> {
  const page = server.show(hostPage, [{ address }]);
  return visit(
    { address: page, mount: server.address, viewport: { width: 600, height: 400 } },
    async (host) => {
      const content = host.frames()[1];
      if (!content) throw new Error('no frame');
      /** A message from the frame to its host comes after all that it said before. */
      const silence = async (): Promise<readonly unknown[]> => {
        const end = `end ${Math.random()}`;
        await content.evaluate(async (text) => {
          await document.fonts.ready;
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          parent.postMessage(text, '*');
        }, end);
        await expect.poll(() => heardBy(host)).toContain(end);
        return heardBy(host);
      };
      const isOwn = (message: unknown): boolean => !/^end /.test(String(message));
      const said = await silence();
      const height = await content.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const answerTo = async (post: () => Promise<void>): Promise<readonly unknown[]> => {
        const before = (await heardBy(host)).length;
        await post();
        return (await silence()).slice(before).filter(isOwn);
      };
      const ask = (message: unknown) =>
        answerTo(() => host.evaluate((text) => frames[0]?.postMessage(text, '*'), message));
      const askAsStranger = (message: unknown) =>
        answerTo(() => content.evaluate((text) => postMessage(text, '*'), message));
      const setFragment = (fragment: string) =>
        answerTo(() =>
          host.evaluate((text) => {
            const frame = document.querySelector('iframe');
            if (frame) frame.src = `${frame.src.split('#')[0] ?? ''}#${text}`;
          }, fragment),
        );
      const own = said.filter(isOwn);
      await look({ said: own, height: Math.ceil(height), ask, askAsStranger, setFragment });
    },
  );
}

const amp = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height });
const datawrapper = (height: number) => ({ 'datawrapper-height': { [`embed/${figure}/`]: height } });
const embedly = (height: number, src = embed) => JSON.stringify({ context: 'iframe.resize', height, src });

describe('an embed', () => {
  test('says what every host may listen for, greets once, and answers each in its own words', async () => {
    await talk(embed, async ({ said, height, ask }) => {
      expect(said[0]).toBe('[iFrameResizerChild]Ready');
      expect(said.filter((one) => one === said[0])).toHaveLength(1);
      expect(said.slice(-3)).toEqual([amp(height), datawrapper(height), embedly(height)]);
      expect(await ask({ sentinel: 'amp', type: 'frames-init' })).toEqual([amp(height)]);
      const sized = (id: string, kind: string) => `[iFrameSizer]${id}:${height}:600:${kind}`;
      expect(await ask('[iFrameSizer]resize')).toEqual([]);
      expect(await ask('[iFrameSizer]frame-7:8:false:false:32:true')).toEqual([
        sized('frame-7', 'init'),
        sized('frame-7', 'resizeObserver'),
      ]);
      expect(await ask('[iFrameSizer]resize')).toEqual([sized('frame-7', 'resizeObserver')]);
      const resized = { type: 'iframe-resized', width: 600, height };
      expect(await ask({ type: 'iframe-child-init' })).toEqual([resized]);
      expect(await ask({ type: 'iframe-get-child-dimensions' })).toEqual([resized]);
      expect(await ask({ type: 'setHeight', id: 0 })).toEqual([{ type: 'setHeight', id: 0, height }]);
    });
  });

  test('speaks to pym.js and to WordPress by the names in its address', async () => {
    const address = `${embed}?initialWidth=600&childId=chart%201&parentTitle=A&parentUrl=b#?secret=a1B2c3D4e5`;
    await talk(address, async ({ said, height, ask }) => {
      const pym = `pymxPYMxchart 1xPYMxheightxPYMx${height}`;
      const wordpress = { message: 'height', value: height, secret: 'a1B2c3D4e5' };
      const all = [amp(height), datawrapper(height), embedly(height, address), pym, wordpress];
      expect(said.slice(-all.length)).toEqual(all);
      expect(await ask('pymxPYMxchart 1xPYMxwidthxPYMx600')).toEqual([pym]);
      expect(await ask({ message: 'ready', secret: 'a1B2c3D4e5' })).toEqual([wordpress]);
    });
  });

  test('tells WordPress no height that would make a high frame lower', async () => {
    const address = `${mounts.root + embedAddress('timeline').slice(1)}#?secret=a1`;
    const toldIn = async (height: number): Promise<readonly unknown[]> => {
      const frame = (src: string): string =>
        `<iframe title="Figure" src="${src}" height="${height}"></iframe>`;
      let told: readonly unknown[] = [];
      const look = async ({ ask }: Talk): Promise<void> => {
        told = await ask({ message: 'ready', secret: 'a1' });
      };
      await talk(address, look, { ...recorder, frame });
      return told;
    };
    expect(await toldIn(1001)).toEqual([]);
    expect(await toldIn(1000)).toMatchObject([{ message: 'height', secret: 'a1' }]);
  });

  test('learns WordPress’s name for it also when that comes late', async () => {
    await talk(embed, async ({ height, setFragment, ask }) => {
      const wordpress = { message: 'height', value: height, secret: 'late1' };
      const address = `${embed}#?secret=late1`;
      expect(await setFragment('?secret=late1')).toEqual([
        amp(height),
        datawrapper(height),
        embedly(height, address),
        wordpress,
      ]);
      expect(await ask({ message: 'ready', secret: 'late2' })).toEqual([{ ...wordpress, secret: 'late2' }]);
    });
  });

  test('keeps silent of its height while it is hidden, and makes up for it when it is shown', async () => {
    const page = server.show(recorder, [{ address: embed, isHidden: true }]);
    await visit({ address: page, mount: server.address }, async (host) => {
      await expect.poll(() => heardBy(host)).toEqual(['[iFrameResizerChild]Ready']);
      await host.evaluate(() => frames[0]?.postMessage({ type: 'setHeight', id: 7 }, '*'));
      await host.frames()[1]?.evaluate(() => parent.postMessage('end', '*'));
      await expect.poll(() => heardBy(host)).toContain('end');
      expect(await heardBy(host)).toEqual(['[iFrameResizerChild]Ready', 'end']);
      await host.evaluate(() => document.getElementById('frame-0')?.removeAttribute('hidden'));
      const answers = async (): Promise<boolean> =>
        /"type":"setHeight","id":7,"height":\d{2,}/.test(JSON.stringify(await heardBy(host)));
      await expect.poll(answers).toBe(true);
    });
  });

  test('answers nobody but its host', async () => {
    await talk(embed, async ({ ask, askAsStranger, height }) => {
      expect(await askAsStranger({ type: 'setHeight', id: 7 })).toEqual([]);
      expect(await askAsStranger({ sentinel: 'amp', type: 'frames-init' })).toEqual([]);
      expect(await askAsStranger('[iFrameSizer]stranger:8:false:false:32:true')).toEqual([]);
      expect(await ask('[iFrameSizer]resize')).toEqual([]);
      expect(await ask({ type: 'setHeight', id: 8 })).toEqual([{ type: 'setHeight', id: 8, height }]);
    });
  });

  test('says nothing of AMP’s but the size where AMP frames it', async () => {
    await talk(`${embed}#amp=1`, async ({ said, height, ask }) => {
      expect(said.at(-1)).toEqual(amp(height));
      expect(said.filter((one) => !JSON.stringify(one).includes('"sentinel":"amp"'))).toEqual([]);
      expect(await ask({ type: 'iframe-child-init' })).toEqual([]);
    });
  });

  test('says nothing, to nobody, where it fills its frame', async () => {
    await talk(`${embed}?fitchart=true`, async ({ said, ask }) => {
      expect(said).toEqual([]);
      expect(await ask({ type: 'iframe-child-init' })).toEqual([]);
    });
  });

  test('says nothing where it is not framed', async () => {
    await visit({ address: embedAddress(figure).slice(1) }, async (page) => {
      const said = await page.evaluate(async () => {
        const heard: unknown[] = [];
        addEventListener('message', ({ data }) => heard.push(data));
        postMessage({ type: 'iframe-child-init' }, '*');
        document.body.style.paddingTop = '99px';
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return heard;
      });
      expect(said).toEqual([{ type: 'iframe-child-init' }]);
    });
  });

  test('does not pass on what an address hides in a name', async () => {
    const hidden = encodeURIComponent('chartxPYMxnavigateToxPYMxhttps://evil.example/?a b');
    await talk(`${embed}?childId=${hidden}#?secret=%0A`, ({ said, height }) => {
      expect(said.filter((one) => String(one).startsWith('pym'))).toEqual([]);
      expect(said.at(-1)).toEqual(embedly(height, `${embed}?childId=${hidden}#?secret=%0A`));
    });
  });
});
