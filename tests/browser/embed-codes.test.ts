/** The codes that editors paste, in a browser that sizes frames by itself. */
import { afterAll, expect, test } from 'vitest';
import { destinations } from '../../src/embeds/codes.ts';
import { usualOptions } from '../../src/embeds/facts.ts';
import { embedAddress } from '../../src/lib/routes.ts';
import { embedFacts } from '../../src/surfaces/embed-facts.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { mounts, visit } from './harness.ts';
import type { HostPage } from './hosts/pages.ts';
import { serveHosts } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.root).origin);
afterAll(() => server.close());

/** One whose height falls as well as rises from the width that its code is made for. */
const figure = 'study-reach';
const facts = {
  ...embedFacts(publishedFigure(figure)),
  embed: mounts.root + embedAddress(figure).slice(1),
};

test.each(['cms', 'wordpress-block'] as const)(
  'the code for %s shows the whole figure, lower or higher than it holds free',
  async (name) => {
    const page: HostPage = {
      stylesInline: true,
      frame: () => destinations[name].code(facts, usualOptions),
      script: () => undefined,
    };
    for (const width of [300, 700]) {
      const address = server.show(page, [{ address: facts.embed }]);
      await visit({ address, mount: server.address, viewport: { width, height: 900 } }, async (host) => {
        const content = await (await host.waitForSelector('iframe')).contentFrame();
        const shown = async () => ({
          frame: await host.evaluate(() => document.querySelector('iframe')?.clientHeight),
          painted: await content?.evaluate(() => innerHeight),
        });
        const wanted = await content?.evaluate(async () => {
          await document.fonts.ready;
          return Math.floor(document.documentElement.getBoundingClientRect().height);
        });
        const near = expect.closeTo(wanted ?? NaN, -0.5) as number;
        await expect.poll(shown).toEqual({ frame: near, painted: near });
      });
    }
  },
);
