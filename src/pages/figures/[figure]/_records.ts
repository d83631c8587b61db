/** What is told of figures to other systems, as routes of JSON. */
import type { APIRoute } from 'astro';
import { publishedFigure } from '../../../surfaces/site.ts';
import type { Published } from '../../../surfaces/published.ts';

export const recordRoute =
  (record: (figure: Published) => object): APIRoute =>
  ({ params }) =>
    new Response(`${JSON.stringify(record(publishedFigure(params['figure'] ?? '')), null, 2)}\n`, {
      headers: { 'Content-Type': 'application/json' },
    });
