import type { APIRoute, GetStaticPaths } from 'astro';
import { figureTableNames, type FigureTableName } from '../../../../datasets/figure-tables.ts';
import { figureTablesIn, releaseVersions } from '../../../../datasets/site.ts';

/** The tables of every release, from which a figure is drawn anew in the browser. */
export const getStaticPaths = (() =>
  releaseVersions.flatMap((release) =>
    figureTableNames.map((table) => ({ params: { release, table }, props: { table } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: FigureTableName }> = ({ params, props }) =>
  new Response(`${JSON.stringify(figureTablesIn(params['release'] ?? '')[props.table])}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
