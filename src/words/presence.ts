import type { Label } from './label.ts';

/** Whether the report's text speaks of a consortium; a name in the appendix's list does not count. */
export const presences = {
  named: { label: 'Named in the text', one: 'named', many: 'named' },
  meant: { label: 'May be meant, not named', one: 'perhaps meant', many: 'perhaps meant' },
  none: { label: 'Not named in the text', one: 'not named', many: 'not named' },
} as const satisfies Record<string, Label>;

export type Presence = keyof typeof presences;

/** How a consortium is present in the text: named, or only meant, or neither. */
export function presenceOf({
  named,
  meant,
}: {
  readonly named: readonly unknown[];
  readonly meant: readonly unknown[];
}): Presence {
  if (named.length > 0) return 'named';
  return meant.length > 0 ? 'meant' : 'none';
}
