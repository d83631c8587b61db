import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetNames, isDatasetName } from '../../../datasets/catalog.ts';
import { jsonSchemaOf } from '../../../datasets/json-schema.ts';
import { release } from '../../../datasets/site.ts';

/** The schema of every dataset, as the build checks it. */
export const getStaticPaths = (() => datasetNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? '';
  if (!isDatasetName(name)) throw new Error(`No dataset "${name}".`);
  return new Response(`${JSON.stringify(jsonSchemaOf(name, release.datasets[name]), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
