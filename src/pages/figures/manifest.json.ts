import type { APIRoute } from 'astro';
import { manifestList } from '../../surfaces/manifest.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifestList(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
