/** The heights of embeds in a browser. A build has no browser, so it reads heights that were measured before. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compareVersions } from '../datasets/versions.ts';
import { embedWidths, type EmbedHeights } from '../embeds/sizes.ts';
import { compactEmbedAddress, compactPart, embedAddress } from '../lib/routes.ts';
import type { HeightsByRelease, MeasuredHeights, ReleasedFigure } from '../embeds/heights.ts';

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The pinned embeds of a built folder, by figure and release. */
export function pinnedEmbeds(folder: string): ReleasedFigure[] {
  const figures = foldersIn(join(folder, 'embed')).sort();
  return figures.flatMap((id) =>
    foldersIn(join(folder, embedAddress(id)))
      .filter((name) => name !== compactPart.replace('/', ''))
      .sort(compareVersions)
      .map((release) => ({ id, release })),
  );
}

/**
 * Height in whole pixels of the embed in a browser page, as the embed reports it to its host once its fonts have
 * loaded.
 */
function embedHeight(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return Math.ceil(document.documentElement.getBoundingClientRect().height);
  });
}

/** Heights of the embed in a browser page, at each width. */
export async function embedHeights(page: Page): Promise<EmbedHeights> {
  const heights: [number, number][] = [];
  for (const width of embedWidths) {
    await page.setViewportSize({ width, height: 600 });
    heights.push([width, await embedHeight(page)]);
  }
  return Object.fromEntries(heights) as EmbedHeights;
}

/**
 * Measures all pinned embeds of a site.
 * @param address where the site is served, with a slash at its end
 */
export async function measureAll(
  page: Page,
  embeds: readonly ReleasedFigure[],
  address: string,
): Promise<HeightsByRelease> {
  const heightsAt = async (path: string): Promise<EmbedHeights> => {
    await page.goto(new URL(`.${path}`, address).href, { waitUntil: 'load' });
    return embedHeights(page);
  };
  const measured: Record<string, Record<string, MeasuredHeights>> = {};
  for (const { id, release } of embeds) {
    const heights = await heightsAt(embedAddress(id, release));
    const compact = await heightsAt(compactEmbedAddress(id, release));
    measured[id] = { ...measured[id], [release]: { ...heights, compact } };
  }
  return measured;
}
