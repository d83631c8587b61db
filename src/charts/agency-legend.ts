import { agencyTypes, codes, type AgencyType } from '../words/vocabulary/index.ts';
import type { ColorName } from '../theme/tokens.ts';
import type { Glyph, LegendItem } from './legend.ts';
import { shapePath } from './shapes.ts';

/** The mark of an agency type at its size in charts. It has the type's own color unless another is given. */
export function agencyGlyph(type: AgencyType, color: ColorName = type): Glyph {
  return [{ d: shapePath(type, 5.6), fill: color }];
}

/** Legend entries for the agency types found among some consortia, most frequent first, with counts. */
export function agencyLegend(rows: readonly { readonly agency_type: AgencyType }[]): LegendItem[] {
  return codes(agencyTypes)
    .map((type) => ({
      glyph: agencyGlyph(type),
      label: agencyTypes[type].label,
      count: rows.filter(({ agency_type }) => agency_type === type).length,
    }))
    .filter(({ count }) => count > 0);
}
