/** Where the 39 stand on the map of the story. */
import type { Point } from '../boxes.ts';
import type { CountyShapes } from '../counties.ts';
import type { Text } from '../kit/texts.ts';
import { stateProjection } from '../map/projection.ts';
import { spread } from './arrange.ts';
import type { LocatedDot } from './model.ts';
import { inColumn, isNarrow, size, type Planned, type SceneOf, type StoryPlace } from './place.ts';

/** Radius of a dot, narrow and wide. */
const RADIUS = { narrow: 4.3, wide: 6 } as const;

/** Share of the width at which the coast and the eastern border leave room for words: over Nevada. */
const EAST = 0.56;

/** The state at the left, and in the empty northeast what stands beside it. */
export function mapPlan(
  { dots, beside }: SceneOf<'map'>,
  place: StoryPlace,
  counties: CountyShapes,
): Planned {
  const { width, height } = place;
  const projection = stateProjection(counties);
  const stateWidth = Math.min(width * 0.86, (height - 8) / projection.aspect);
  const frame = { x: 1, y: 4, width: Math.floor(stateWidth) };
  const east = isNarrow(place) ? frame.width * EAST : frame.width * 0.62;
  const project = projection.into(frame);
  const radius = size(RADIUS, place);
  const apart = { x: east + radius + 2, y: radius * 1.4 + 5 };
  const home = ({ place: at }: LocatedDot): Point => (at ? (project(at) as Point) : [0, 0]);
  const located = dots.filter((dot) => dot.place !== null);
  const placed = spread(located, located.map(home), radius);
  const others = dots
    .filter((dot) => dot.place === null)
    .map((dot, index) => ({ ...dot, x: apart.x, y: apart.y + index * 4 * radius, radius }));
  const byId = new Map([...placed, ...others].map((dot) => [dot.id, dot]));
  const x = apart.x + radius + 8;
  const words: Text[] = beside.map((text, index) => ({
    text,
    ...(index === 0 ? { face: 600 } : { color: 'muted' }),
    ids: others.map(({ id }) => id),
  }));
  const named = inColumn(words, { x, top: 2, most: width - x }, place);
  return {
    texts: named.texts,
    dots: dots.flatMap(({ id }) => byId.get(id) ?? []),
    state: { projection, frame },
  };
}
