/** The details of figures as routes: for a light page and a dark one, or in one file for both. */
import type { APIRoute } from 'astro';
import { detail, strip, type DetailSize } from '../../../surfaces/detail.ts';
import { publishedFigure } from '../../../surfaces/site.ts';
import type { Theme } from '../../../theme/theme.ts';

const answer = (svg: string): Response => new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });

export const detailRoute =
  (size: Exclude<DetailSize, 'strip'>, theme: Theme): APIRoute =>
  ({ params }) =>
    answer(detail(publishedFigure(params['figure'] ?? ''), size, theme));

export const stripRoute: APIRoute = ({ params }) => answer(strip(publishedFigure(params['figure'] ?? '')));
