/** The small pictures of the gallery as routes, for a light page and a dark one. */
import type { APIRoute } from 'astro';
import { publishedFigure } from '../../../surfaces/site.ts';
import { thumbnail } from '../../../surfaces/thumbnail.ts';
import type { Theme } from '../../../theme/theme.ts';

export const thumbnailRoute =
  (theme: Theme): APIRoute =>
  ({ params }) =>
    new Response(thumbnail(publishedFigure(params['figure'] ?? ''), theme), {
      headers: { 'Content-Type': 'image/svg+xml' },
    });
