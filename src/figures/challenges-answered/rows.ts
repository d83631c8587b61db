import type { FigureTables } from '../../datasets/figure-tables.ts';
import type { Recommendation } from '../../datasets/schemas/recommendations.ts';
import { option, type View } from '../contract/choices.ts';
import type { Row } from '../contract/define.ts';

/** A link between a challenge and a recommendation, or a challenge for which none was found. */
export type LinkRow = Row &
  Pick<Recommendation, 'id' | 'part' | 'basis' | 'passages' | 'reason'> & {
    readonly challenge: string;
    readonly challenge_code: string;
    readonly recommendation: string | null;
    readonly recommendation_code: string | null;
  };

/** What a reader may change about the links. */
export const choices = {
  links: option('Show links', { all: 'The report’s and ours', report: 'Only the report’s own' }),
};

/** The rows for a reader's choice, named as the codebook names them: in the order of its recommendations, then those without one. */
export function linkRows(
  { recommendations, factors }: Pick<FigureTables, 'recommendations' | 'factors'>,
  { links }: View<typeof choices>,
): LinkRow[] {
  const labels = new Map(factors.map(({ id, label }) => [id, label]));
  const codes = [...labels.keys()];
  const order = ({ recommendation }: Recommendation): number =>
    recommendation === null ? codes.length : codes.indexOf(recommendation);
  return recommendations
    .filter(({ basis }) => links === 'all' || basis !== 'coder')
    .sort((one, other) => order(one) - order(other))
    .map(({ id, challenge, recommendation, basis, part, passages, reason }) => ({
      id,
      challenge: labels.get(challenge) ?? challenge,
      challenge_code: challenge,
      part,
      recommendation: recommendation && (labels.get(recommendation) ?? recommendation),
      recommendation_code: recommendation,
      basis,
      reason,
      passages,
    }));
}

/** Rows of a basis. */
export const onBasis = (rows: readonly LinkRow[], basis: LinkRow['basis']): LinkRow[] =>
  rows.filter((row) => row.basis === basis);

/** Different challenges among rows, in their order. */
export const challengesIn = (rows: readonly LinkRow[]): string[] => [
  ...new Set(rows.map(({ challenge }) => challenge)),
];
