/** How colors compare: by their contrast, and by how different they look. */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
  type Lrgb,
  type Rgb,
} from 'culori';

/** Contrast of two colors, from 1 to 21, as WCAG 2.2 defines it. */
export { wcagContrast as contrast } from 'culori';

/** How different two colors look: CIEDE2000, all weights 1. */
export const deltaE2000: (one: Color, other: Color) => number = differenceCiede2000();

/** How colors are seen: as most people do, or without one of the three kinds of cone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

const lightOf = converter('lrgb');

const seenAs: Readonly<Record<Exclude<Vision, 'normal'>, (color: Rgb) => Rgb>> = {
  protan: filterDeficiencyProt(),
  deutan: filterDeficiencyDeuter(),
  tritan: filterDeficiencyTrit(),
};

/**
 * A color as it is seen. Machado, Oliveira and Fernandes (2009) model what becomes of light; culori applies their numbers to
 * whatever channels it gets, so it gets those of light.
 */
function asSeen(color: string, vision: Vision): Lrgb {
  const light = lightOf(color);
  if (!light) throw new Error(`"${color}" is no color.`);
  if (vision === 'normal') return light;
  return clampRgb({ ...seenAs[vision]({ ...light, mode: 'rgb' }), mode: 'lrgb' });
}

/**
 * How different two colors look under a kind of vision, in CIEDE2000.
 * @throws for a text that is no color
 */
export const difference = (one: string, other: string, vision: Vision): number =>
  deltaE2000(asSeen(one, vision), asSeen(other, vision));
