import type { APIRoute } from 'astro';
import { siteCorrectionsAtom } from '../../surfaces/site-changes.ts';

export { feedPaths as getStaticPaths } from './_feeds.ts';
export const GET: APIRoute = () =>
  new Response(siteCorrectionsAtom(), { headers: { 'Content-Type': 'application/atom+xml' } });
