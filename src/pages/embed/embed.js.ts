import type { APIRoute } from 'astro';
import { classicScript } from '../../build/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await classicScript('src/islands/embed/embed.ts'), {
    headers: { 'Content-Type': 'text/javascript' },
  });
