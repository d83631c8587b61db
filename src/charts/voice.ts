import type { Theme } from '../theme/theme.ts';
import { wordsGroup, type Words } from './elements.ts';

/** Draws lines that convey the report's words: serif italic, with a halo in the background color. */
export function voiceGroup(
  document: Document,
  theme: Theme,
  lines: readonly Words[],
  size: number,
): SVGElement {
  const group = wordsGroup(document, { ...theme, label: size }, lines);
  group.setAttribute('font-family', theme.font.serif);
  group.setAttribute('font-style', 'italic');
  return group;
}
