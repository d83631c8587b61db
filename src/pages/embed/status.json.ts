import type { APIRoute } from 'astro';
import { siteStatus } from '../../surfaces/site-changes.ts';

export const GET: APIRoute = () => Response.json(siteStatus());
