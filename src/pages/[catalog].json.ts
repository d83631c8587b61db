import type { APIRoute, GetStaticPaths } from 'astro';
import { release } from '../datasets/site.ts';
import { publicAddress } from '../lib/publisher.ts';
import { dataCatalog } from '../surfaces/data/dcat.ts';
import { releaseFiles } from '../surfaces/data/release-files.ts';
import { tablesOf } from '../surfaces/data/tables.ts';

/** `/data.json`, where catalogs look for it; none in a copy without a public address. */
export const getStaticPaths = (() =>
  publicAddress === null ? [] : [{ params: { catalog: 'data' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { version } = release;
  const catalog = dataCatalog(tablesOf(version), await releaseFiles(version));
  return new Response(`${JSON.stringify(catalog, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
