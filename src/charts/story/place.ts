/** How large a step of the story is, and its words: what the plans of all scenes have in common. */
import type { Box } from '../boxes.ts';
import { NARROW, type DrawContext } from '../context.ts';
import { column, heightOfAll, voiceOf, type PlacedText, type Text } from '../kit/texts.ts';
import type { StateProjection } from '../map/projection.ts';
import type { PlacedDot, StoryScene, StoryWords } from './model.ts';

/** A step with all in its place, in pixels. */
export interface StoryPlan {
  readonly width: number;
  readonly height: number;
  /** In the order of the scene. */
  readonly dots: readonly PlacedDot[];
  readonly texts: readonly PlacedText[];
  /** The deeper ground, where it is after the end of the grant. */
  readonly after: Box | null;
  /** Height of the line that is the end of the grant. */
  readonly line: number | null;
  /** The state, and the frame that it fills. */
  readonly state: { readonly projection: StateProjection; readonly frame: Frame } | null;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What the plan of a scene depends on. */
export interface StoryPlace extends Pick<DrawContext, 'width' | 'theme' | 'compact'> {
  /** Height of the drawing. */
  readonly height: number;
}

export type SceneOf<Kind extends StoryScene['kind']> = Extract<StoryScene, { kind: Kind }>;
export type Planned = Pick<StoryPlan, 'dots' | 'texts'> & Partial<StoryPlan>;

/** No step is drawn in less. */
const LEAST_WIDTH = 280;
/** Left and right of what stands on deeper ground, and between parts of a step. */
export const PAD = 14;

/**
 * Height of a step that is drawn at a width: the same for all steps, so that one can become the next. Where there is
 * little room, wide ones are lower.
 */
export function storyHeight({
  width,
  compact,
  room = Infinity,
}: Omit<DrawContext, 'document' | 'theme'>): number {
  const usual =
    width < NARROW ? Math.min(Math.max(width * 0.88, 280), 350) : Math.min(Math.max(width * 0.6, 360), 540);
  return Math.round(Math.min(compact && width > 700 ? width * 0.4 : usual, room));
}

/** The place of a step in a context. */
export function placeIn(context: DrawContext): StoryPlace {
  const { theme, compact = false } = context;
  const width = Math.max(context.width, LEAST_WIDTH);
  return { width, height: storyHeight({ ...context, width }), theme, compact };
}

/** Whether it is drawn for a phone. */
export const isNarrow = ({ width }: StoryPlace): boolean => width < NARROW;
/** One of two sizes. */
export const size = (sizes: Readonly<Record<'narrow' | 'wide', number>>, place: StoryPlace): number =>
  isNarrow(place) ? sizes.narrow : sizes.wide;

/** The words of a step, one below the other: in large type, what they are of, and what the report leaves open. */
export function wordsOf({ lead, note, limit }: StoryWords, { theme, compact, ...place }: StoryPlace): Text[] {
  const large: Text = { text: lead, face: 'italic', size: theme.label * (place.width < NARROW ? 2 : 2.4) };
  const rest: Text[] = [
    { text: note, size: theme.label + 2, isEven: true },
    ...(limit && !compact ? [{ text: limit, ...voiceOf(theme), color: 'muted', isEven: true } as const] : []),
  ];
  return [large, ...rest.filter(({ text }) => text)];
}

/** Words in a column, and where they end. */
export function inColumn(
  words: readonly Text[],
  at: { x: number; top: number; most: number },
  place: StoryPlace,
) {
  return {
    texts: column(place, words, { ...at, anchor: 'start' }),
    bottom: at.top + heightOfAll(place, words, at.most),
  };
}
