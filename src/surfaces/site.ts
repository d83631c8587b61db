/** The figures as this site publishes them: drawn from the current release, or as they were in an earlier one. */
import { figureTableSources, type FigureTableName } from '../datasets/figure-tables.ts';
import {
  figureTablesIn,
  release as current,
  releaseInfoOf,
  releaseVersions,
  statedIn,
} from '../datasets/site.ts';
import type { ReleaseInfo } from '../datasets/release.ts';
import { figureById, figures } from '../figures/index.ts';
import { licenses } from '../lib/edition.ts';
import { listed } from '../lib/format.ts';
import { figureAddress } from '../lib/routes.ts';
import { origins } from '../lib/vocabulary.ts';
import { published, type Published } from './published.ts';
import { wholeAddress } from './whole-address.ts';

const datasetsOf = (uses: readonly FigureTableName[]) => [...new Set(uses.flatMap(figureTableSources))];

function source(uses: readonly FigureTableName[], { datasets, label }: ReleaseInfo): string {
  const named = datasetsOf(uses).map((name) => {
    const { title, origin } = datasets[name];
    return `${title} (${origins[origin].one})`;
  });
  return `Source: ${listed(named)}; data release ${label}, ${licenses.content.name}.`;
}

const known = new Map<string, Published>();

/**
 * One figure of the site, the same object each time.
 * @param version of the release whose data it shows
 * @throws for an unknown id or version
 */
export function publishedFigure(id: string, version = current.version): Published {
  const key = `${id} ${version}`;
  const figure = known.get(key) ?? publish(id, releaseInfoOf(version));
  known.set(key, figure);
  return figure;
}

function publish(id: string, release: ReleaseInfo): Published {
  const figure = figureById(id);
  const { version, status } = release;
  return published(figure, figureTablesIn(version), statedIn(version), {
    release: version,
    status,
    source: source(figure.uses, release),
    license: licenses.content.name,
    address: wholeAddress(figureAddress(id)),
  });
}

/** All figures of the site. */
export function allPublished(): Published[] {
  return [...figures.keys()].map((id) => publishedFigure(id));
}

/** The figures of the site as each release shows them, so that the files of none go away. */
export function allReleases(): Published[] {
  return [...figures.keys()].flatMap((id) => pinnable(id).map((version) => publishedFigure(id, version)));
}

/** Versions of the releases in which a figure can be shown: those that hold all of its datasets, the oldest first. */
export function pinnable(id: string): string[] {
  const datasets = datasetsOf(figureById(id).uses);
  return releaseVersions.filter((version) =>
    datasets.every((name) => Object.hasOwn(releaseInfoOf(version).datasets, name)),
  );
}
