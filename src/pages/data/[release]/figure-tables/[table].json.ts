import type { APIRoute, GetStaticPaths } from 'astro';
import { figureTablesIn, history } from '../../../../datasets/site.ts';

/** The tables of every release, from which a figure is drawn anew in the browser. */
export const getStaticPaths = (() =>
  history.releases.flatMap(({ version }) =>
    Object.entries(figureTablesIn(version)).map(([table, rows]) => ({
      params: { release: version, table },
      props: { rows },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: readonly unknown[] }> = ({ props }) =>
  new Response(`${JSON.stringify(props.rows)}\n`, { headers: { 'Content-Type': 'application/json' } });
