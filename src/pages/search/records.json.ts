/** Everything that search finds: loaded when a reader first searches. */
import type { APIRoute } from 'astro';
import { searchData } from '../../surfaces/search/index.ts';

export const GET: APIRoute = () => Response.json(searchData());
