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
