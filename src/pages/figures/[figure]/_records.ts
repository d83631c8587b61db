/**
 * What other systems are told about figures, as routes of JSON. While this copy has no public address, theirs are
 * relative.
 */
import type { APIRoute } from 'astro';
import { relativeAddress } from '../../../lib/relative-address.ts';
import { publishedFigure } from '../../../surfaces/site.ts';
import type { Published } from '../../../surfaces/published.ts';

export const recordRoute =
  (record: (figure: Published) => object): APIRoute =>
  ({ params, url }) =>
    jsonAnswer(record(publishedFigure(params['figure'] ?? '')), url.pathname);

/** @param file address of the file that holds the record */
export function jsonAnswer(record: object, file: string): Response {
  const relative = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? relativeAddress(value, file) : value;
  const headers = { 'Content-Type': 'application/json' };
  return new Response(`${JSON.stringify(record, relative, 2)}\n`, { headers });
}
