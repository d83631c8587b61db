/** Where the edition uses a statement of the report, a number, or a term: one index for the boxes and the pages that list it. */
import { tables } from '../datasets/site.ts';
import { listItems } from '../datasets/fields.ts';
import { allQuantities, type Quantity } from '../datasets/quantities.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { capitalized } from '../lib/format.ts';
import { quantityText } from '../lib/quantity-text.ts';
import {
  accountPart,
  figureAddress,
  figureFocusedOn,
  numberAddress,
  textAddress,
  topicAddress,
  withoutRecommendation,
} from '../lib/routes.ts';
import { recommendations, unanswered } from '../page-texts/recommendations.ts';
import { topicsOn } from '../page-texts/topics.ts';
import { findingTitle, type Finding } from '../prose/findings.ts';
import { findings } from '../prose/site.ts';
import { tellingOf } from '../prose/told.ts';
import { placesOfNumber, textsUsing, type TextPlace } from '../prose/used-in.ts';
import { placeOf } from '../report/address.ts';
import * as words from '../words/used-in.ts';
import { titleAlone, type Published } from './published.ts';
import { figuresResting, figuresStating } from './showing.ts';

/** A place in the edition. */
export interface UsePlace {
  readonly href: string;
  readonly label: string;
}

/** Places of one kind. */
export interface Uses {
  readonly kind: keyof typeof words.kinds;
  readonly places: readonly UsePlace[];
}

/** How many places there are. */
export const countOf = (uses: readonly Uses[]): number =>
  uses.reduce((count, { places }) => count + places.length, 0);

const present = (uses: readonly Uses[]): Uses[] => uses.filter(({ places }) => places.length > 0);

/** Numbers that the texts or the figures use, those of the report first. */
export const usedNumbers: readonly Quantity[] = [...allQuantities(tables).values()].filter(
  ({ id }) => placesOfNumber(id).length > 0 || figuresStating(id).length > 0,
);

const ofText = ({ href, text, within }: TextPlace): UsePlace => ({
  href,
  label: within === null ? text : words.placeInText(text, within),
});

const ofFigure = (figure: Published, rows: readonly string[] = []): UsePlace => ({
  href: rows.length > 0 ? figureFocusedOn(figure.id, rows) : figureAddress(figure.id),
  label: titleAlone(figure),
});

/** Places in texts by kind of text, in the order in which they come. */
const byKind = (places: readonly TextPlace[], placeOfUse: (place: TextPlace) => UsePlace): Uses[] =>
  [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, members]) => ({
    kind,
    places: members.map(placeOfUse),
  }));

/** Where a number is printed, and which charts draw it or quote it. */
export const usesOfNumber = (id: string): Uses[] =>
  present([
    ...byKind(placesOfNumber(id), ofText),
    { kind: 'figures', places: figuresStating(id).map((figure) => ofFigure(figure)) },
  ]);

/** The texts that use a term of the glossary, each at its first use. */
export const usesOfTerm = (id: string): Uses[] =>
  byKind(textsUsing(id), ({ href, text }) => ({ href, label: text }));

/** The findings that rest on a statement, and those of which the account says that it speaks against them. */
function findingsOn(id: string): UsePlace[] {
  const place = (finding: Finding, part: string): UsePlace => ({
    href: `${textAddress('findings', finding.id)}#${part}`,
    label: findingTitle(finding),
  });
  return findings.flatMap((finding) => {
    if (finding.passages.includes(id)) return [place(finding, id.toLowerCase())];
    return finding.account.against.includes(id) ? [place(finding, accountPart)] : [];
  });
}

/** The topics that a statement bears on. */
const topicsOf = (id: string): UsePlace[] =>
  topicsOn([id]).map((topic) => ({
    href: `${topicAddress(topic.id)}#${id.toLowerCase()}`,
    label: topic.title,
  }));

/** The recommendations whose paragraph has a statement, or whose links to challenges rest on it. */
function recommendationsOn(id: string): UsePlace[] {
  const rests = ({ link }: (typeof unanswered)[number]): boolean => listItems(link.passages).includes(id);
  return [
    ...recommendations
      .filter(
        ({ statements, challenges }) => statements.some((one) => one.id === id) || challenges.some(rests),
      )
      .map(({ href, label }) => ({ href, label })),
    ...unanswered
      .filter(rests)
      .map(({ challenge }) => ({ href: withoutRecommendation, label: words.unanswered(challenge.label) })),
  ];
}

const numbersOf = (id: string): UsePlace[] =>
  usedNumbers
    .filter((number) => number.origin === 'printed' && number.passage === id)
    .map((number) => ({ href: numberAddress(number.id), label: capitalized(quantityText(number)) }));

/** The paragraph that has a statement, and the findings, topics, recommendations, charts and numbers that rest on it. */
export function usesOfStatement(passage: Passage): Uses[] {
  const { id } = passage;
  const telling = tellingOf(id);
  return present([
    { kind: 'report', places: telling === undefined ? [] : [{ href: telling, label: placeOf(passage) }] },
    { kind: 'findings', places: findingsOn(id) },
    { kind: 'topics', places: topicsOf(id) },
    { kind: 'recommendations', places: recommendationsOn(id) },
    { kind: 'figures', places: figuresResting(id).map(({ figure, rows }) => ofFigure(figure, rows)) },
    { kind: 'numbers', places: numbersOf(id) },
  ]);
}
