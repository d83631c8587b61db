import type { APIRoute } from 'astro';
import { coverCard } from '../surfaces/cover-card.ts';
import { png } from '../surfaces/png.ts';

/** The picture of the edition for social media. */
export const GET: APIRoute = () =>
  new Response(Buffer.from(png(coverCard(), 1)), { headers: { 'Content-Type': 'image/png' } });
