/** The list of all Markdown files, at the address where programs look for it. */
import type { APIRoute } from 'astro';
import { mediaTypes } from '../surfaces/data/media-types.ts';
import { listText } from '../surfaces/markdown/list.ts';

export const GET: APIRoute = () =>
  new Response(listText(), { headers: { 'Content-Type': mediaTypes['.txt'] } });
