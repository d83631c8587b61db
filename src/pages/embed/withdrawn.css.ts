import type { APIRoute } from 'astro';
import { styleSheet } from '../../build/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await styleSheet('src/components/embed/withdrawn-styles.ts'), {
    headers: { 'Content-Type': 'text/css' },
  });
