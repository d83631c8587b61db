import type { Label } from './label.ts';

/** Whether the report's text mentions a consortium; a name in the appendix's list does not count. */
export const presences = {
  named: { label: 'Named in the text', one: 'named', many: 'named' },
  meant: { label: 'May be referred to, not named', one: 'may be referred to', many: 'may be referred to' },
  none: { label: 'Not named in the text', one: 'not named', many: 'not named' },
} as const satisfies Record<string, Label>;

export type Presence = keyof typeof presences;

/** How the text mentions a consortium: by name, perhaps without a name, or not at all. */
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
