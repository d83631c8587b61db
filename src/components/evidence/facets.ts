/** The filters for statements: every code of every vocabulary, with the number of statements that have it. */
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
} from '../../words/vocabulary/index.ts';
import * as words from '../../words/evidence.ts';

/** Put before the id of a consortium that a statement may refer to without naming it. */
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

/** The values of a statement, by the name of the filter. */
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

function plain(name: keyof typeof words.filters, vocabulary: Readonly<Record<string, Label>>): Facet {
  const options = Object.entries(vocabulary).map(([value, { label }]) => ({
    value,
    label,
    count: countOf(name, value),
  }));
  return { name, legend: words.filters[name], groups: [{ options }] };
}

/** All factors in their groups. */
function byFactor(name: 'factor' | 'either'): Facet {
  const groups = Object.entries(factorGroups).map(([group, { label }]) => ({
    label,
    options: tables.factors
      .filter((factor) => factor.group === group)
      .map((factor) => ({ value: factor.id, label: factor.label, count: countOf(name, factor.id) })),
  }));
  return { name, legend: words.filters[name], groups };
}

function byConsortium(): Facet {
  const offered = (prefix: string, labelOf: (name: string) => string) =>
    consortia
      .map(({ id, agent }) => ({
        value: prefix + id,
        label: labelOf(shortName(agent)),
        count: countOf('consortium', prefix + id),
      }))
      .filter(({ count }) => count > 0);
  return {
    name: 'consortium',
    legend: words.filters.consortium,
    groups: [
      { label: words.consortia.named, options: offered('', (name) => name) },
      { label: words.consortia.meant, options: offered(MEANT, words.consortia.meantOne) },
    ],
  };
}

/** All filters, in the order of the form. */
export const facets: readonly Facet[] = [
  byFactor('factor'),
  plain('direction', directions),
  plain('section', reportSections),
  plain('level', levels),
  plain('sector', sectors),
  plain('extent', extentCodes),
  plain('kind', kinds),
  byConsortium(),
  byFactor('either'),
];
