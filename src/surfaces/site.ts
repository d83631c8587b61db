/** The figures as this site publishes them: drawn from the current release. */
import { consortia, release, stated } from '../datasets/site.ts';
import type { DatasetName } from '../datasets/catalog.ts';
import type { TableName, Tables } from '../figures/contract/define.ts';
import { figureById, figures } from '../figures/index.ts';
import { licenses } from '../lib/edition.ts';
import { listed } from '../lib/format.ts';
import { origins } from '../lib/vocabulary.ts';
import { published, type Published } from './published.ts';

/** The tables that figures draw from, of the current release. */
export const tables: Tables = { consortia };

/** The datasets that each table is joined from. */
const joinedFrom: Readonly<Record<TableName, readonly DatasetName[]>> = { consortia: ['awards', 'agencies'] };

function source(uses: readonly TableName[]): string {
  const datasets = [...new Set(uses.flatMap((table) => joinedFrom[table]))];
  const named = datasets.map((name) => {
    const { title, origin } = release.datasets[name];
    return `${title} (${origins[origin].one})`;
  });
  return `Source: ${listed(named)}; data release ${release.label}, ${licenses.content.name}.`;
}

/** One figure of the site. @throws for an unknown id */
export function publishedFigure(id: string): Published {
  const figure = figureById(id);
  return published(figure, tables, stated, {
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
