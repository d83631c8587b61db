import type { APIRoute } from 'astro';
import { siteReleasesJson } from '../../surfaces/site-changes.ts';

export { feedPaths as getStaticPaths } from './_feeds.ts';
export const GET: APIRoute = () =>
  new Response(siteReleasesJson(), { headers: { 'Content-Type': 'application/feed+json' } });
