/** The facts of a consortium that the appendix prints or that follow from it by counting, in words. */
import type { Consortium } from '../datasets/consortia.ts';
import { consortia, standing } from '../datasets/site.ts';
import { capitalized, dollars, evenPercent } from '../lib/format.ts';
import { tiers } from '../words/vocabulary.ts';
import { placeInWords, sizeInWords } from './profile-words.ts';

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
    { id: 'agent', label: 'Fiscal agent', value: agent },
    { id: 'award', label: 'Award', value: dollars(award) },
    { id: 'region', label: 'Printed region', value: region },
    { id: 'order', label: 'Order', value: `${order} of ${consortia.length}` },
  ];
}

/** What counting shows; none of it measures success. */
export function computedFacts({ id, award, tier }: Consortium): Fact[] {
  const { amongAll, amongTier, shareOfAll, shareOfTier } = standing(id);
  const { many } = tiers[tier];
  return [
    { id: 'size', label: 'Size', value: sizeInWords(tier, amongTier.of) },
    { id: 'among-all', label: 'Among all', value: capitalized(placeInWords(amongAll, award)) },
    { id: 'within-size', label: 'Within its size', value: capitalized(placeInWords(amongTier, award)) },
    {
      id: 'share',
      label: 'Share of all',
      value: `${evenPercent(shareOfAll)} of the dollars in the appendix`,
    },
    {
      id: 'share-of-size',
      label: 'Share of its size',
      value: `${evenPercent(shareOfTier)} of the dollars in ${many}`,
    },
  ];
}
