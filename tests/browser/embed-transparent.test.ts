/** A transparent embed in dark colors, on a dark page that says nothing of its color scheme. */
import { afterAll, expect, test } from 'vitest';
import { destinations } from '../../src/embeds/codes.ts';
import { usualOptions } from '../../src/embeds/facts.ts';
import { embedAddress } from '../../src/lib/routes.ts';
import { embedFacts } from '../../src/surfaces/embed-facts.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { mounts, visit } from './harness.ts';
import type { HostPage } from './hosts/pages.ts';
import { serveHosts } from './hosts/server.ts';

const server = await serveHosts(new URL(mounts.path).origin);
afterAll(() => server.close());

const id = 'study-reach';
const facts = {
  ...embedFacts(publishedFigure(id)),
  embed: mounts.path + embedAddress(id).slice(1),
};
const code = destinations['wordpress-block'].code(facts, { ...usualOptions, scheme: 'dark' });

/** A dark page with the code as it is offered, and the parameter that makes the embed transparent. */
const darkPage: HostPage = {
  stylesInline: true,
  frame: () => code.replace('dark=true', 'dark=true&amp;transparent=true').replace('loading="lazy"', ''),
  script() {
    document.body.style.background = '#102030';
  },
};

test('shows the page through, with the code that is offered', async () => {
  expect(code).toContain('dark=true');
  const address = server.show(darkPage, [{ address: '' }]);
  const viewport = { width: 600, height: 700 };
  await visit({ address, mount: server.address, viewport }, async (page) => {
    await page.frames()[1]?.locator('[data-part="drawings"] svg:visible').first().waitFor();
    const corner = (x: number, y: number) => page.screenshot({ clip: { x, y, width: 2, height: 2 } });
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('The page shows no frame.');
    // The frame's edge is its padding; what is under it is the page's own ground.
    const inside = await corner(1, box.y + 60);
    await page.locator('iframe').evaluate((frame) => frame.remove());
    const ground = await corner(1, box.y + 60);
    expect(Buffer.compare(inside, ground)).toBe(0);
  });
});
