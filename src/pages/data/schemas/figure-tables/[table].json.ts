import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureTableName } from '../../../../datasets/figure-tables.ts';
import { figureTableNames, figureTableSchema } from '../../../../surfaces/data/schemas.ts';

/** The schema of every table from which figures are redrawn. */
export const getStaticPaths = (() =>
  figureTableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: FigureTableName }> = ({ props }) =>
  new Response(`${JSON.stringify(figureTableSchema(props.table), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
