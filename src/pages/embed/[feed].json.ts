import type { APIRoute } from 'astro';
import { siteCorrectionsJson } from '../../surfaces/site-changes.ts';

export { feedPaths as getStaticPaths } from './_feeds.ts';
export const GET: APIRoute = () =>
  new Response(siteCorrectionsJson(), { headers: { 'Content-Type': 'application/feed+json' } });
