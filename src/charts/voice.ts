import type { Theme } from '../theme/theme.ts';
import { wordsGroup, type Words } from './elements.ts';

/** Lines in the voice of what is reported, serif italic, with a halo of the ground. */
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
