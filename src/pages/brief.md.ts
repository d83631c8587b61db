/** The brief as Markdown. */
import type { APIRoute } from 'astro';
import { mediaTypes } from '../surfaces/data/media-types.ts';
import { briefMarkdown } from '../surfaces/markdown/brief.ts';

export const GET: APIRoute = () =>
  new Response(briefMarkdown(), { headers: { 'Content-Type': mediaTypes['.md'] } });
