/** The style of the box in which search opens over a page: loaded with it. */
import type { APIRoute } from 'astro';
import box from '../../components/search/box.css?raw';
import results from '../../components/search/results.css?raw';

export const GET: APIRoute = () => new Response(results + box, { headers: { 'Content-Type': 'text/css' } });
