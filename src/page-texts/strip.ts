/** The statements of the report in its order, in the stretches of the strip of ticks. */
import { tables } from '../datasets/site.ts';
import type { Passage } from '../datasets/schemas/evidence.ts';
import { stretches, type StretchCode } from '../words/strip.ts';

/** Statements that the strip shows together. */
export interface StatementStretch {
  readonly code: StretchCode;
  readonly label: string;
  readonly passages: readonly Passage[];
}

const codeOf = ({ section }: Passage): string => {
  const [part = ''] = section.split('.');
  return section in stretches ? section : part;
};

/** The stretches in the order of the report, each with its statements. */
export const statementStretches: readonly StatementStretch[] = [...Map.groupBy(tables.evidence, codeOf)].map(
  ([code, passages]) => ({
    code: code as StretchCode,
    label: stretches[code as StretchCode],
    passages,
  }),
);

/** Empty places between two stretches, where all of them stand on one line. */
const GAP = 3;

/** Where the stretches begin on one line, in places from 0. */
const starts = statementStretches.map((_, index) =>
  statementStretches.slice(0, index).reduce((sum, { passages }) => sum + passages.length + GAP, 0),
);

/** The stretches on one line: where each begins, and how many statements it has. */
export const stretchesOnLine = statementStretches.map(({ passages }, index) => ({
  start: starts[index] ?? 0,
  count: passages.length,
}));

/** All statements on one line, each at its place. */
export const statementsOnLine = statementStretches.flatMap(({ passages }, index) =>
  passages.map(({ id, direction }, offset) => ({ id, direction, place: (starts[index] ?? 0) + offset })),
);
