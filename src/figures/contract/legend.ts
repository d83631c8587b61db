import type { Glyph, LegendItem } from '../../charts/legend.ts';

/** An entry for each code of a vocabulary, in its order, with its glyph and a count. */
export function legendOf<Code extends string>(
  vocabulary: Readonly<Record<Code, { readonly label: string }>>,
  glyphs: Readonly<Record<NoInfer<Code>, Glyph>> | ((code: NoInfer<Code>) => Glyph),
  countOf: (code: Code) => number,
): LegendItem[] {
  const glyphOf = (code: Code): Glyph => (typeof glyphs === 'function' ? glyphs(code) : glyphs[code]);
  return (Object.keys(vocabulary) as Code[]).map((code) => ({
    glyph: glyphOf(code),
    label: vocabulary[code].label,
    count: countOf(code),
  }));
}

/** The entries for what occurs. */
export const occurring = (items: readonly LegendItem[]): LegendItem[] =>
  items.filter(({ count }) => count !== 0);

/** An entry without a count. */
export const uncounted = (glyph: Glyph, label: string): LegendItem => ({ glyph, label, count: null });
