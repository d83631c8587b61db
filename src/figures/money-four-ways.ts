import { NARROW } from '../charts/chart.ts';
import { magnifiedSums, sumGlyphs, type Sum, type Tick } from '../charts/magnified-sums.ts';
import type { FigureTables } from '../datasets/figure-tables.ts';
import { dateInWords } from '../lib/dates.ts';
import { capitalized, dollars, dollarsInWords, listed, sentence } from '../lib/format.ts';
import { codes, moneyStages, origins } from '../lib/vocabulary.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type SumRow = Row & {
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

const MILLION = 1_000_000;
/** Width from which every tick has room for the word. */
const WORDY = 760;
const STATED = 'C014';
const LISTED = 'C228;C229;C230';

/** Sums in whole tenths of a million are written with the word, others to the dollar. */
const amountText = (amount: number): string =>
  amount % (MILLION / 10) === 0 ? dollarsInWords(amount) : dollars(amount);

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
    remark: one.rounded_to === null ? null : `Rounded by its source to ${dollars(one.rounded_to)}`,
    passages: null,
  };
}

/** What else is known of the sum that the report states. */
function remarkOn(stated: number, budget: OnRecord | undefined): string | null {
  return budget?.amount === stated
    ? `The state’s budget of ${dateInWords(budget.date)} had set the same sum aside`
    : null;
}

function rowsOf({ awards, quantities, ...tables }: Tables): SumRow[] {
  const number = (id: string): number => quantities.find((quantity) => quantity.id === id)?.value ?? 0;
  const [stated, sum] = [number('round-one-total'), number('awards-total')];
  const record = tables['record-sums'];
  return [
    {
      id: 'stated',
      account: 'Stated in the report',
      amount: stated,
      rounded_to: null,
      origin: 'printed',
      day: null,
      source: 'The printed report, introduction',
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
      source: `The ${awards.length} awards that the printed report lists`,
      address: null,
      less: stated - sum,
      remark: null,
      passages: LISTED,
    },
  ];
}

const tick = (value: number): Tick => ({ value, label: value === 0 ? '$0' : dollarsInWords(value) });

/** The ends of the magnified axis: whole millions around all sums. */
function windowOf(rows: readonly SumRow[]): readonly [number, number] {
  const millions = rows.map(({ amount }) => amount / MILLION);
  return [Math.floor(Math.min(...millions)) - 1, Math.ceil(Math.max(...millions)) + 1];
}

/** Ticks at whole millions; where there is little room, the word stands at the last alone, and nothing beside it. */
function stretchOf(rows: readonly SumRow[], width: number): Tick[] {
  const [from, to] = windowOf(rows);
  return Array.from({ length: to - from + 1 }, (_, index) => tick((from + index) * MILLION)).map(
    ({ value, label }, index, { length }) => {
      if (width >= WORDY || index === length - 1) return { value, label };
      const isCrowded = width < NARROW && index === length - 2;
      return { value, label: isCrowded ? '' : label.replace(' million', '') };
    },
  );
}

const wholeOf = (rows: readonly SumRow[]): Tick[] => [tick(0), tick(windowOf(rows)[1] * MILLION)];

function noteOn({ source, less, remark, rounded_to }: SumRow): string {
  const gap = rounded_to === null ? dollars(less) : `About ${dollarsInWords(less)}`;
  const short = less > 0 ? `${gap} less than the report states` : null;
  return [source, short, remark]
    .filter((part) => part !== null)
    .map(sentence)
    .join(' ');
}

const sentenceOn = ({ account, amount }: SumRow): string => `${account}: ${amountText(amount)}`;
const ofRow = (rows: readonly SumRow[], id: string): number => rows.find((row) => row.id === id)?.amount ?? 0;
const least = (rows: readonly SumRow[]): number => Math.min(...rows.map(({ amount }) => amount));
const most = (rows: readonly SumRow[]): number => Math.max(...rows.map(({ amount }) => amount));

export default defineFigure({
  id: 'money-four-ways',
  uses: ['awards', 'quantities', 'record-sums', 'discrepancy-sources'],
  question: 'How much money was it in all?',
  topic: 'money',
  kind: 'bars',
  choices: {},
  columns: {
    id: { label: 'Row', description: 'Id of the sum.', type: 'string', origin: 'computed' },
    account: {
      label: 'Account',
      description: 'What the sum is: stated, offered, awarded or added up.',
      type: 'string',
      origin: 'computed',
    },
    amount: {
      label: 'Sum',
      description:
        'The sum in US dollars; printed, computed or from another source, as the field origin says.',
      type: 'integer',
      origin: 'added',
      text: (value) => dollars(Number(value)),
    },
    rounded_to: {
      label: 'Rounded to',
      description:
        'Step in US dollars to which the source rounds the sum; empty where it gives no sign of rounding.',
      type: 'integer',
      origin: 'added',
      text: (value) => (value === null ? '' : dollars(Number(value))),
    },
    origin: {
      label: 'Origin',
      description:
        'Whether the sum is printed in the report, computed from it, or added from another source.',
      type: 'string',
      origin: 'computed',
      text: labelIn(origins),
    },
    day: {
      label: 'Date',
      description: 'Day of the offer or of the award.',
      type: 'string',
      origin: 'added',
      text: (value) => (value === null ? '' : dateInWords(String(value))),
    },
    source: { label: 'Source', description: 'Where the sum is from.', type: 'string', origin: 'added' },
    address: {
      label: 'Address',
      description: 'Address of the source, where it is not the report.',
      type: 'string',
      origin: 'added',
      inFilesOnly: true,
    },
    less: {
      label: 'Less than stated',
      description: 'By how many US dollars the sum falls short of the one that the report states.',
      type: 'integer',
      origin: 'computed',
      text: (value) => dollars(Number(value)),
    },
    remark: {
      label: 'Remark',
      description: 'What else to know of the sum.',
      type: 'string',
      origin: 'added',
    },
    passages: {
      label: 'Passages',
      description:
        'Ids of the passages in the dataset evidence that have the sum, or the awards it is made of.',
      type: 'string',
      origin: 'coded',
      refersTo: 'passages',
    },
  },

  rows: rowsOf,

  about: {
    purpose: 'Sets side by side the sums that are given for the money of Round One, each with its source.',
    reading:
      'The upper axis begins at zero, and there the sums nearly coincide. The lower one shows its last stretch magnified: distances on it must not be read as proportions. Each mark stands at one sum; its form tells whether the sum is printed, computed or from another source.',
    method:
      'The stated sum is the report’s. The one that is added up is the total of the awards in its appendix. What the state offered and awarded comes from its own pages, which the list of differences names.',
    silent: [
      'It does not explain the gaps: no source says why the sums differ.',
      'It does not say how much was spent, or on what.',
      'It does not say that one sum is right and the others wrong: they may measure different things.',
    ],
    canSay(rows) {
      const [stated, sum] = [ofRow(rows, 'stated'), ofRow(rows, 'summed')];
      return `The report puts Round One at ${amountText(stated)}; the awards in its appendix add up to ${amountText(sum)}, ${dollars(stated - sum)} less.`;
    },
    cannotSay: 'Part of the money went missing.',
  },

  title(rows) {
    return `Round One’s money, by four accounts: from ${dollarsInWords(least(rows))} to ${dollarsInWords(most(rows))}`;
  },

  caption(rows) {
    const [from, to] = windowOf(rows).map((millions) => dollarsInWords(millions * MILLION));
    return `What the report states, what the state offered and awarded by its own account, and what the awards in the appendix add up to. One mark is one sum. The lower axis is cut: it runs from ${from} to ${to}, not from zero.`;
  },

  notes() {
    return [
      'Offered and awarded are not in the report; they come from pages of the state’s education department, and none of these explains the gap to the appendix.',
      'Totals in this edition are worked out from the appendix; the sum in the text is given as the report’s.',
    ];
  },

  alt(rows) {
    return `${rows.length} sums: ${listed(rows.map(({ id, amount }) => `${amountText(amount)} ${id}`))}.`;
  },

  describe(rows) {
    return `${rows.map(sentenceOn).join('. ')}. On an axis from zero they nearly coincide: the smallest is ${dollars(most(rows) - least(rows))} below the largest.`;
  },

  legend(rows) {
    return codes(origins)
      .filter((origin) => origin !== 'coded')
      .map((origin) => ({
        glyph: sumGlyphs[origin],
        label: capitalized(origins[origin].one),
        count: rows.filter((row) => row.origin === origin).length,
      }));
  },

  draw(rows, place) {
    return magnifiedSums(
      {
        sums: rows.map((row) => ({
          id: row.id,
          value: row.amount,
          origin: row.origin,
          name: row.account,
          amount: amountText(row.amount),
          note: noteOn(row),
        })),
        whole: wholeOf(rows),
        stretch: stretchOf(rows, place.width),
        heads: {
          whole: 'From zero, they nearly coincide',
          stretch: 'The last stretch, magnified',
        },
      },
      place,
    );
  },
});
