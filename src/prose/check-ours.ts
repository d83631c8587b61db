/** Whether the lines that this edition adds between the paragraphs of the report say whose they are. */
import { at } from './problems.ts';
import type { Prose } from './read.ts';

/** Elements that show who speaks. */
const signed: ReadonlySet<string | null> = new Set(['P', 'Note', 'Notes', 'Answer', 'Ours']);

/** Paragraphs of a section that stand in no element that shows who speaks; one line for each. */
export function unsignedLines({ file, words }: Prose): string[] {
  if (!file.startsWith('content/report/')) return [];
  const loose = words.filter(({ paragraph, element }) => paragraph !== null && !signed.has(element));
  const first = new Map(loose.toReversed().map((one) => [one.paragraph, one]));
  return [...first.values()].map(({ position }) =>
    at(
      file,
      position,
      'This line does not say who speaks: put it in <Ours>...</Ours>, or in the <P> that it belongs to',
    ),
  );
}
