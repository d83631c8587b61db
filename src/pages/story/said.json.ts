/** What is known of each consortium in each step of the story: by step, then by id. */
import type { APIRoute } from 'astro';
import { storySteps } from '../../figures/contract/series.ts';
import { storyFigures } from '../../surfaces/gallery.ts';

const said = storyFigures().map(({ rows }, index) => [
  storySteps[index],
  Object.fromEntries(rows.map(({ id, said: sentence }) => [id, sentence])),
]);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(Object.fromEntries(said))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
