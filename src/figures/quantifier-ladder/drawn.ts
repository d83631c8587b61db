/** The findings as a matrix of rows and words, and as stacks of dots. */
import type { DotMatrix, MatrixDot } from '../../charts/dot-matrix/model.ts';
import { directionLooks } from '../../charts/kit/looks.ts';
import type { UnitRow } from '../../charts/unit-chart.ts';
import type { FigurePassage, Statement } from '../../datasets/figure-tables.ts';
import type { CountedFinding } from '../../datasets/schemas/counted-findings.ts';
import { amounts, directions, extents, type Amount } from '../../words/vocabulary/index.ts';
import { groupsBy, rowsWith } from '../contract/rows.ts';

/** A finding with the word for how many consortia it applies to. */
export type LadderRow = Pick<FigurePassage, 'id' | 'extent' | 'direction' | 'level' | 'factor'> &
  Pick<CountedFinding, 'finding'> &
  Pick<Statement, 'statement'> & { readonly in_print: string };

/** Said where no finding is shown. */
export const noFinding = 'No finding matches these choices.';
/** Said of findings with a number. */
const APART = 'Not on the scale: out of how many is unknown';

/** Whether an extent is one of the words; else it is a number. */
export const isAmount = (extent: string): extent is Amount => amounts.some((word) => word === extent);
/** The word as it is read: `few if any`. */
export const wordOf = (amount: Amount): string => extents[amount].one;

/** The findings of a word. */
export const saying = (rows: readonly LadderRow[], amount: Amount): LadderRow[] =>
  rowsWith(rows, { extent: amount });

/** The findings with a number. */
export const apart = (rows: readonly LadderRow[]): LadderRow[] =>
  rows.filter(({ extent }) => !isAmount(extent));

/** What the report says instead of the word: `only a few`; nothing where it is the word. */
function printedBeside({ extent, in_print }: LadderRow): string {
  const bare = in_print.toLowerCase();
  return bare === extent ? '' : bare;
}

function dotOf(row: LadderRow, rows: readonly LadderRow[]): MatrixDot {
  const beside = printedBeside(row);
  const isOn = isAmount(row.extent);
  const alike = rowsWith(rows, { extent: row.extent });
  return {
    id: row.id,
    look: directionLooks[row.direction],
    row: row.id,
    column: isOn ? row.extent : null,
    words: beside,
    annotation: row === alike[1] ? remark(alike) : '',
    line: beside && isOn ? `“${beside}” ${row.finding}` : row.finding,
  };
}

/** The direction of more than two in three of some findings, where there are enough of them to say so. */
function remark(members: readonly LadderRow[]): string {
  const [most] = groupsBy(members, 'direction').sort(([, some], [, others]) => others.length - some.length);
  if (members.length < 3 || !most || most[1].length * 3 <= members.length * 2) return '';
  return `${most[1].length} of ${members.length} are ${directions[most[0]].many}`;
}

/** Each finding in a row, its dot in the column of its word. */
export function matrixOf(rows: readonly LadderRow[]): DotMatrix {
  const words = groupsBy(rows, 'extent', amounts).map(([, members]) => ({ head: '', members }));
  const groups = [...words, { head: APART, members: apart(rows) }];
  return {
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ head, members }) => ({
        head,
        rows: members.map(({ id, finding }) => ({ id, name: finding })),
      })),
    columns: amounts.map((id) => ({ id, name: wordOf(id) })),
    dots: rows.map((row) => dotOf(row, rows)),
    wordsOf: 'consortia',
    empty: noFinding,
  };
}

/** The dots of each word in a row, and those of a number in one of their own. */
export function stacksOf(rows: readonly LadderRow[]): UnitRow[] {
  const row = (lead: string, members: readonly LadderRow[], annotation: string): UnitRow => ({
    lead,
    name: '',
    parts: members.map(({ id, direction }) => ({ id, units: [directionLooks[direction]] })),
    annotation,
  });
  return [
    ...amounts.map((amount) => row(wordOf(amount), saying(rows, amount), remark(saying(rows, amount)))),
    ...apart(rows).map((one) => row(one.in_print, [one], APART.toLowerCase())),
  ];
}
