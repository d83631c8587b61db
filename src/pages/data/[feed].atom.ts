import type { APIRoute } from 'astro';
import { siteReleasesAtom } from '../../surfaces/site-changes.ts';

export { feedPaths as getStaticPaths } from './_feeds.ts';
export const GET: APIRoute = () =>
  new Response(siteReleasesAtom(), { headers: { 'Content-Type': 'application/atom+xml' } });
