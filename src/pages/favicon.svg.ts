import type { APIRoute } from 'astro';
import { shapePath } from '../charts/shapes.ts';
import { agencyTypes, codes } from '../words/vocabulary/index.ts';
import { palette } from '../theme/tokens.ts';

const places = [
  [9, 9],
  [23, 9],
  [9, 23.6],
  [23, 23],
] as const;

const marks = codes(agencyTypes).map((agencyType, index) => {
  const [x, y] = places[index] ?? places[0];
  return `<path transform="translate(${x} ${y})" fill="${palette[agencyType].light}" d="${shapePath(agencyType, 5.6)}"/>`;
});

/** The four marks on paper: the sign of the edition in tabs and lists. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${palette.ground.light}"/>${marks.join('')}</svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
