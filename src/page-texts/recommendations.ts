/** What the report says the state could do: five opportunities, then its closing call; for the cover, the brief and a page. */
import { passagesOf, tables } from '../datasets/site.ts';
import type { Factor } from '../datasets/schemas/factors.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import type { Recommendation as Link } from '../datasets/schemas/recommendations.ts';
import { recommendationAddress } from '../lib/routes.ts';
import { frontmatterOf } from '../prose/frontmatter.ts';
import type { Paragraph } from '../report/address.ts';
import { paragraphAt } from '../prose/outline.ts';
import { recommendationFields } from '../prose/recommendation-fields.ts';
import { texts } from '../prose/site.ts';

/** A link between a challenge of the report and a recommendation of its conclusion. */
export interface AnsweredChallenge {
  readonly link: Link;
  readonly challenge: Factor;
}

export interface Recommendation {
  /** Id of its factor: `rec-data`. */
  readonly id: string;
  /** Its name, as in the codebook: `Close gaps in the data`. */
  readonly label: string;
  /** The recommendation in one sentence. */
  readonly sentence: string;
  /** Whom it is addressed to, only as far as the report says. */
  readonly addressees: string;
  /** Root-absolute address of its place on the page of recommendations. */
  readonly href: string;
  /** The paragraph of the report that makes it, and its address: `VI.data.1`. */
  readonly of: string;
  readonly place: Paragraph;
  /** The statements of that paragraph. */
  readonly statements: readonly Passage[];
  readonly challenges: readonly AnsweredChallenge[];
}

/** The closing call has no heading in the report, and stands apart. */
const CLOSING = 'rec-leadership';

function factorOf(id: string): Factor {
  const factor = tables.factors.find((one) => one.id === id);
  if (!factor) throw new Error(`The dataset factors has no row ${id}.`);
  return factor;
}

const answered = (links: readonly Link[]): AnsweredChallenge[] =>
  links.map((link) => ({ link, challenge: factorOf(link.challenge) }));

function recommendationOf({ id, label }: Factor): Recommendation {
  const file = `content/recommendations/${id}.mdx`;
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} does not exist; write it, like its neighbors.`);
  const fields = recommendationFields.parse(frontmatterOf(text));
  const place = paragraphAt(fields.of);
  if (!place) throw new Error(`${file}: the printed report has no paragraph ${fields.of}.`);
  return {
    ...fields,
    id,
    label,
    href: recommendationAddress(id),
    place,
    statements: passagesOf(place.section, place.paragraph),
    challenges: answered(tables.recommendations.filter(({ recommendation }) => recommendation === id)),
  };
}

/** All of them, in the order of the report. */
export const recommendations: readonly Recommendation[] = tables.factors
  .filter(({ group }) => group === 'recommendations')
  .map(recommendationOf);

/** The five opportunities for the state under headings of the report. */
export const opportunities = recommendations.filter(({ id }) => id !== CLOSING);

/** The closing call. @throws where the codebook has none */
export const closingCall: Recommendation = recommendationOf(factorOf(CLOSING));

/** Parts of challenges for which we found no recommendation. */
export const unanswered = answered(tables.recommendations.filter(({ basis }) => basis === 'none'));
