/** The totals as rows, each with who gives it and where. */
import type { Sum } from '../../charts/magnified-sums.ts';
import type { FigureTables } from '../../datasets/figure-tables.ts';
import { dateInWords } from '../../lib/dates.ts';
import { dollars } from '../../lib/format.ts';
import { moneyStages } from '../../words/vocabulary/index.ts';
import type { Row } from '../contract/define.ts';
import { valueOf } from '../contract/quantity.ts';

/** One total for the Round One money. */
export type SumRow = Row & {
  readonly account: string;
  readonly amount: number;
  readonly rounded_to: number | null;
  readonly origin: Sum['origin'];
  readonly day: string | null;
  readonly source: string;
  readonly address: string | null;
  readonly less: number;
  readonly remark: string | null;
  readonly passages: string | null;
};

type Tables = Pick<FigureTables, 'awards' | 'quantities' | 'record-sums' | 'discrepancy-sources'>;
type OnRecord = Tables['record-sums'][number];

const STATED = 'C014';
const LISTED = 'C228;C229;C230';

function onRecord(one: OnRecord, stated: number, sources: Tables['discrepancy-sources']): SumRow {
  const source = sources.find(({ id }) => id === one.source);
  return {
    id: one.stage,
    account: moneyStages[one.stage].label,
    amount: one.amount,
    rounded_to: one.rounded_to,
    origin: 'added',
    day: one.date,
    source: source?.title ?? '',
    address: source?.url ?? null,
    less: stated - one.amount,
    remark: one.rounded_to === null ? null : `The source rounds to the nearest ${dollars(one.rounded_to)}`,
    passages: null,
  };
}

/** What else is known about the total that the report states. */
function remarkOn(stated: number, budget: OnRecord | undefined): string | null {
  return budget?.amount === stated
    ? `The state’s budget of ${dateInWords(budget.date)} had set aside the same amount`
    : null;
}

/** What the report states, what the state offered and awarded, and what the appendix adds up to. */
export function rowsOf({ awards, quantities, ...tables }: Tables): SumRow[] {
  const [stated, sum] = [valueOf(quantities, 'round-one-total'), valueOf(quantities, 'awards-total')];
  const record = tables['record-sums'];
  return [
    {
      id: 'stated',
      account: 'Stated in the report',
      amount: stated,
      rounded_to: null,
      origin: 'printed',
      day: null,
      source: 'The report’s introduction',
      address: null,
      less: 0,
      remark: remarkOn(
        stated,
        record.find(({ stage }) => stage === 'set-aside'),
      ),
      passages: STATED,
    },
    ...record
      .filter(({ stage }) => stage !== 'set-aside')
      .map((one) => onRecord(one, stated, tables['discrepancy-sources'])),
    {
      id: 'summed',
      account: 'Added up from the appendix',
      amount: sum,
      rounded_to: null,
      origin: 'computed',
      day: null,
      source: `The ${awards.length} awards in the report’s appendix`,
      address: null,
      less: stated - sum,
      remark: null,
      passages: LISTED,
    },
  ];
}
