/** The figures as this site publishes them: drawn from the current release. */
import { figureTableSources, type FigureTableName } from '../datasets/figure-tables.ts';
import { figureTables, release, stated } from '../datasets/site.ts';
import { figureById, figures } from '../figures/index.ts';
import { licenses } from '../lib/edition.ts';
import { listed } from '../lib/format.ts';
import { origins } from '../lib/vocabulary.ts';
import { published, type Published } from './published.ts';

function source(uses: readonly FigureTableName[]): string {
  const datasets = [...new Set(uses.flatMap(figureTableSources))];
  const named = datasets.map((name) => {
    const { title, origin } = release.datasets[name];
    return `${title} (${origins[origin].one})`;
  });
  return `Source: ${listed(named)}; data release ${release.label}, ${licenses.content.name}.`;
}

const known = new Map<string, Published>();

/** One figure of the site, the same object each time. @throws for an unknown id */
export function publishedFigure(id: string): Published {
  const figure = known.get(id) ?? publish(id);
  known.set(id, figure);
  return figure;
}

function publish(id: string): Published {
  const figure = figureById(id);
  return published(figure, figureTables, stated, {
    release: release.version,
    status: release.status,
    source: source(figure.uses),
    license: licenses.content.name,
    address: new URL(`figures/${id}/`, import.meta.env.SITE).href,
  });
}

/** All figures of the site. */
export function allPublished(): Published[] {
  return [...figures.keys()].map(publishedFigure);
}
