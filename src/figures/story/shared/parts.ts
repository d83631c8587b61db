/** What the steps of the story share: how they are listed, the columns that all have, and their rows as dots. */
import type { StoryDot } from '../../../charts/story/model.ts';
import type { Consortium } from '../../../datasets/consortia.ts';
import type { AgencyType } from '../../../words/vocabulary/index.ts';
import { coded, consortiumColumns } from '../../contract/columns.ts';
import type { Cell } from '../../contract/define.ts';

/** What every step is for the lists of figures. */
export const storyParts = {
  series: 'story',
  kind: 'dots',
  choices: {},
  detail: { rows: <R>(rows: readonly R[]): readonly R[] => rows, compact: true, key: 0 },
} as const;

const { id, agent, award, tier, agency_type } = consortiumColumns;

/** The columns of every step. */
export const storyColumns = {
  id,
  agent,
  award,
  tier,
  agency_type,
  said: coded.words(
    'What is known of it here',
    'What the report, or for agency type and place a public directory, says about the consortium in this step, in our words; or that the report does not say.',
    { isLong: true },
  ),
};

/** The consortia with what is said of each. */
export const saying = <More extends Readonly<Record<string, Cell>>>(
  consortia: readonly Consortium[],
  more: (one: Consortium) => More & { readonly said: string },
) => consortia.map((one) => ({ ...one, ...more(one) }));

interface DotRow {
  readonly id: string;
  readonly agency_type: AgencyType;
}

/** Rows as dots of one size. @param isOpen whether a dot is only outlined */
export const dotsOf = <R extends DotRow>(
  rows: readonly R[],
  isOpen: (row: R) => boolean = () => false,
): StoryDot[] => rows.map((row) => ({ id: row.id, shape: row.agency_type, isOpen: isOpen(row), area: 1 }));

/** Rows as dots whose areas are as the awards. */
export function sizedDots(rows: readonly (DotRow & { readonly award: number })[], most: number): StoryDot[] {
  return rows.map((row) => ({ id: row.id, shape: row.agency_type, isOpen: false, area: row.award / most }));
}
