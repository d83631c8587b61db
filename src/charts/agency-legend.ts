import { agencyTypes, codes, type AgencyType } from '../words/vocabulary.ts';
import type { ColorName } from '../theme/tokens.ts';
import type { Glyph, LegendItem } from './legend.ts';
import { shapePath } from './shapes.ts';

/** The mark of an agency type at the size it has in charts; its hue is the type's own unless a choice recolors it. */
export function agencyGlyph(type: AgencyType, color: ColorName = type): Glyph {
  return [{ d: shapePath(type, 5.6), fill: color }];
}

/** The agency types that occur among some consortia, in the order of frequency, with counts. */
export function agencyLegend(rows: readonly { readonly agency_type: AgencyType }[]): LegendItem[] {
  return codes(agencyTypes)
    .map((type) => ({
      glyph: agencyGlyph(type),
      label: agencyTypes[type].label,
      count: rows.filter(({ agency_type }) => agency_type === type).length,
    }))
    .filter(({ count }) => count > 0);
}
