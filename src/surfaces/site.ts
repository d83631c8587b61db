/** The figures as this site publishes them: drawn from the current release, or as they were in an earlier one. */
import { figureTableSources, type FigureTables } from '../datasets/figure-tables.ts';
import { releasesOf, withdrawalOf } from '../datasets/history.ts';
import type { Metas } from '../datasets/load.ts';
import type { ReleaseInfo } from '../datasets/release.ts';
import { figureTablesIn, history, release as current, releaseInfoOf, statedIn } from '../datasets/site.ts';
import type { Figure } from '../figures/contract/define.ts';
import { figureById, figures } from '../figures/index.ts';
import { licenses } from '../lib/edition.ts';
import { listed } from '../lib/format.ts';
import { figureAddress } from '../lib/routes.ts';
import { origins } from '../words/vocabulary/index.ts';
import { dataBehind } from './data-behind.ts';
import { published, type Published } from './published.ts';
import { wholeAddress } from './whole-address.ts';

const dataRelease = (label: string): string => `data release ${label}`;

function source({ uses }: Figure, { datasets, label }: ReleaseInfo<Partial<Metas>>): string {
  const names = [...new Set(uses.flatMap(figureTableSources))];
  const metas = names.map((name) => datasets[name]).filter((meta) => meta !== undefined);
  const named = metas.map(({ title, origin }) => `${title} (${origins[origin].one})`);
  return `Source: ${listed(named)}; ${dataRelease(label)}, ${licenses.content.name}.`;
}

const known = new Map<string, Published>();

/**
 * One figure of the site, the same object each time.
 * @param version of the release whose data it shows
 * @throws for an unknown id or version, and for a release that lacks data of the figure
 */
export function publishedFigure(id: string, version = current.version): Published {
  const key = `${id} ${version}`;
  const figure = known.get(key) ?? publish(id, releaseInfoOf(version));
  known.set(key, figure);
  return figure;
}

function publish(id: string, release: ReleaseInfo<Partial<Metas>>): Published {
  const figure = figureById(id);
  const { version, status } = release;
  if (!pinnable(id).includes(version))
    throw new Error(
      `Release ${version} lacks data of the figure "${id}". It has: ${pinnable(id).join(', ')}.`,
    );
  return published(figure, figureTablesIn(version) as FigureTables, statedIn(version), {
    release: version,
    status,
    dataRelease: dataRelease(release.label),
    source: source(figure, release),
    license: licenses.content.name,
    address: wholeAddress(figureAddress(id)),
    withdrawal: withdrawalOf(id, version, history),
  });
}

/** All figures of the site. */
export function allPublished(): Published[] {
  return [...figures.keys()].map((id) => publishedFigure(id));
}

/** The site's figures in every release, so that the files of no release disappear. */
export function allReleases(): Published[] {
  return [...figures.keys()].flatMap((id) => pinnable(id).map((version) => publishedFigure(id, version)));
}

/** Versions of the releases in which a figure can be shown: those that hold all of its datasets, the oldest first. */
export function pinnable(id: string): string[] {
  return releasesOf(dataBehind(figureById(id)), history.releases).map(({ version }) => version);
}
