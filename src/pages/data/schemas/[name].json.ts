import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaOf } from '../../../surfaces/data/schemas.ts';
import { tableNames, type TableName } from '../../../surfaces/data/tables.ts';

/** The schema of every table, as the build checks it. */
export const getStaticPaths = (() =>
  tableNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: TableName }> = ({ props }) =>
  new Response(`${JSON.stringify(schemaOf(props.name), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
