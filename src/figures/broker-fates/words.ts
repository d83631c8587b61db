/** What the figure says in words, every number counted from its rows or taken from the report's. */
import { group } from 'd3';
import { capitalized } from '../../lib/format.ts';
import { brokerGroups } from '../../words/vocabulary/index.ts';
import { amountOf, type FateRow } from './rows.ts';

const byGroup = (rows: readonly FateRow[]): Map<FateRow['group'], FateRow[]> =>
  group(rows, (row) => row.group);

/** The drawing in one sentence. */
export function inOneSentence(rows: readonly FateRow[]): string {
  const numbered = rows.filter(({ number }) => number !== null).length;
  const only = numbered ? `${numbered} of them with a number` : 'none with a number';
  return `${rows.length} branches of equal width from coordinators paid by the grant, in ${byGroup(rows).size} groups; ${only}.`;
}

/** The drawing in a paragraph. */
export function inAParagraph(rows: readonly FateRow[]): string {
  const groups = [...byGroup(rows)].map(([code, members]) => {
    const fates = members.map(
      (row) => `${row.label} (${amountOf(row)}${row.named ? `: ${row.named.replaceAll(';', ',')}` : ''})`,
    );
    return `${brokerGroups[code].label}: ${fates.join('; ')}.`;
  });
  return [inOneSentence(rows), ...groups].map(capitalized).join(' ');
}
