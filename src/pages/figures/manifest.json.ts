import type { APIRoute } from 'astro';
import { manifestList } from '../../surfaces/manifest.ts';
import { jsonAnswer } from './[figure]/_records.ts';

export const GET: APIRoute = ({ url }) => jsonAnswer(manifestList(), url.pathname);
