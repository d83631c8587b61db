/** The facets by which passages are found: every code of every vocabulary, with the passages that have it. */
import { extentCodeOf, extentCodes } from '../../datasets/quantifier.ts';
import { listItems } from '../../datasets/fields.ts';
import { consortiaIn } from '../../datasets/mentions.ts';
import type { Passage } from '../../datasets/schemas/evidence.ts';
import { consortia, tables } from '../../datasets/site.ts';
import { shortName } from '../../lib/names.ts';
import {
  directions,
  factorGroups,
  kinds,
  levels,
  reportSections,
  sectors,
  type Label,
} from '../../words/vocabulary.ts';

/** Put before the id of a consortium that a passage means without naming it. */
const MEANT = 'meant-';

interface Facet {
  /** Name in the address. */
  readonly name: string;
  readonly legend: string;
  readonly groups: readonly {
    readonly label?: string;
    readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
}

/** The values of a passage, by the name of the facet. */
export function valuesOf(passage: Passage): Readonly<Record<string, readonly string[]>> {
  const { named, meant } = consortiaIn(passage);
  return {
    factor: [passage.factor],
    direction: [passage.direction],
    section: [passage.section],
    level: [passage.level],
    sector: listItems(passage.sector),
    extent: [extentCodeOf(passage)],
    kind: [passage.kind],
    either: [passage.factor, ...listItems(passage.factor2)],
    consortium: [...named, ...meant.map((id) => MEANT + id)],
  };
}

const passageValues = tables.evidence.map(valuesOf);
const countOf = (name: string, value: string): number =>
  passageValues.filter((values) => values[name]?.includes(value)).length;

function plain(name: string, legend: string, vocabulary: Readonly<Record<string, Label>>): Facet {
  const options = Object.entries(vocabulary).map(([value, { label }]) => ({
    value,
    label,
    count: countOf(name, value),
  }));
  return { name, legend, groups: [{ options }] };
}

/** All factors in their groups. */
function byFactor(name: string, legend: string): Facet {
  const groups = Object.entries(factorGroups).map(([group, { label }]) => ({
    label,
    options: tables.factors
      .filter((factor) => factor.group === group)
      .map((factor) => ({ value: factor.id, label: factor.label, count: countOf(name, factor.id) })),
  }));
  return { name, legend, groups };
}

function byConsortium(): Facet {
  const offered = (prefix: string, suffix: string) =>
    consortia
      .map(({ id, agent }) => ({
        value: prefix + id,
        label: shortName(agent) + suffix,
        count: countOf('consortium', prefix + id),
      }))
      .filter(({ count }) => count > 0);
  return {
    name: 'consortium',
    legend: 'Consortium',
    groups: [
      { label: 'Named in the report', options: offered('', '') },
      { label: 'Perhaps meant without a name, as we read it', options: offered(MEANT, ' (perhaps meant)') },
    ],
  };
}

/** All facets, in the order of the form. */
export const facets: readonly Facet[] = [
  byFactor('factor', 'Factor'),
  plain('direction', 'Direction', directions),
  plain('section', 'Section', reportSections),
  plain('level', 'Level', levels),
  plain('sector', 'About', sectors),
  plain('extent', 'How many', extentCodes),
  plain('kind', 'Kind', kinds),
  byConsortium(),
  byFactor('either', 'First or second factor'),
];
