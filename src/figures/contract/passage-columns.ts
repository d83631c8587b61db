import { directions, levels } from '../../words/vocabulary/index.ts';
import { coded } from './column-kinds.ts';
import type { Column } from './define.ts';

/** The columns that every figure about the report’s statements words in the same way. */
export const passageColumns = {
  id: coded.statements('Statement', 'ID of the statement in the dataset “evidence”.'),
  direction: coded.code(
    'Helps or hinders',
    'Whether it helps the work to last, hinders that, is an outcome, or none of these.',
    directions,
  ),
  level: coded.code('Level', 'Whether it is about local or regional work, or both.', levels),
  factor: coded.words('Factor', 'Factor in the codebook that we classified the statement under.'),
  statement: coded.words('Full statement', 'What the report says, in our own words.', { isLong: true }),
  /** Those on which a row rests. */
  passages: coded.statements(
    'Statements',
    'IDs of the statements in the dataset “evidence”, separated by semicolons.',
  ),
};

/** Ids of the statements that do something: `name the pair`. */
export const statementsThat = (what: string, label = 'Statements'): Column =>
  coded.statements(
    label,
    `IDs of the statements in the dataset “evidence” that ${what}, separated by semicolons.`,
  );
