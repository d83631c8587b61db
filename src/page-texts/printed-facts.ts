/** The facts of a consortium that the appendix prints or that follow from it by counting, in words. */
import type { Consortium } from '../datasets/consortia.ts';
import { consortia, standing } from '../datasets/site.ts';
import { capitalized, dollars, evenPercent } from '../lib/format.ts';
import { computed, ofAllDollars, ofDollarsIn, printed } from '../words/profile.ts';
import { tiers } from '../words/vocabulary/index.ts';
import { placeInWords, sizeInWords } from './profile-sentences.ts';

/** A fact as pages list it. */
export interface Fact {
  /** The same for every consortium. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** What the appendix prints. */
export function printedFacts({ agent, award, region, order }: Consortium): Fact[] {
  return [
    { id: 'agent', label: printed.agent, value: agent },
    { id: 'award', label: printed.award, value: dollars(award) },
    { id: 'region', label: printed.region, value: region },
    { id: 'order', label: printed.order, value: `${order} of ${consortia.length}` },
  ];
}

/** What counting shows; none of it measures success. */
export function computedFacts({ id, award, tier }: Consortium): Fact[] {
  const { amongAll, amongTier, shareOfAll, shareOfTier } = standing(id);
  const { many } = tiers[tier];
  return [
    { id: 'size', label: computed.size, value: sizeInWords(tier, amongTier.of) },
    { id: 'among-all', label: computed.amongAll, value: capitalized(placeInWords(amongAll, award)) },
    { id: 'within-size', label: computed.withinSize, value: capitalized(placeInWords(amongTier, award)) },
    {
      id: 'share',
      label: computed.share,
      value: ofAllDollars(evenPercent(shareOfAll)),
    },
    {
      id: 'share-of-size',
      label: computed.shareOfSize,
      value: ofDollarsIn(evenPercent(shareOfTier), many),
    },
  ];
}
