import type { APIRoute } from 'astro';
import { citationCff } from '../surfaces/citing/cff.ts';

export const GET: APIRoute = () =>
  new Response(citationCff(), { headers: { 'Content-Type': 'application/yaml; charset=utf-8' } });
