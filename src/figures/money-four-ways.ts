import { sum } from 'd3';
import type { DrawContext } from '../charts/context.ts';
import { pointGlyphs, type PointLook } from '../charts/dot-plot.ts';
import { enlargedDots, type EnlargedDots } from '../charts/enlarged-dots.ts';
import { enlargedAxis, wholeAxis } from '../charts/dollar-axes.ts';
import { dateInWords } from '../lib/dates.ts';
import { capitalized, dollars, dollarsInWords, listed, sentence } from '../lib/format.ts';
import { origins } from '../words/vocabulary/index.ts';
import { added, computed, statementsThat } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { rowsWith, totalAward } from './contract/rows.ts';
import { valueOf } from './contract/quantity.ts';

type Sums = Tables<'awards' | 'quantities' | 'record-sums' | 'discrepancy-sources' | 'totals'>;

/** The totals, each with its amount, who gives it, and how far it is from the one that the report states. */
function rowsOf({ awards, quantities, totals, ...tables }: Sums) {
  const record = tables['record-sums'];
  const onRecord = ({ record: id }: Sums['totals'][number]) => record.find((one) => one.id === id);
  const amountOf = (one: Sums['totals'][number]): number =>
    valueOf(quantities, one.quantity) ?? onRecord(one)?.amount ?? totalAward(awards);
  const stated = sum(rowsWith(totals, { origin: 'printed' }), amountOf);
  const [budget] = rowsWith(record, { stage: 'set-aside', amount: stated });
  return totals.map((one) => {
    const entry = onRecord(one);
    const published = tables['discrepancy-sources'].find(({ id }) => id === entry?.source);
    return {
      id: one.id,
      account: one.label,
      amount: amountOf(one),
      rounded_to: entry?.rounded_to ?? null,
      origin: one.origin,
      day: entry?.date ?? null,
      source: one.source ?? published?.title ?? '',
      address: published?.url ?? null,
      less: stated - amountOf(one),
      remark: remarkOn(one.origin === 'printed' ? budget : entry),
      passages: one.passages,
    };
  });
}

type SumRow = ReturnType<typeof rowsOf>[number];

/** What else a sum on record says: of the budget, that it is the same; of others, how they are rounded. */
function remarkOn(one: Sums['record-sums'][number] | undefined): string | null {
  if (one?.stage === 'set-aside')
    return `The state’s budget of ${dateInWords(one.date)} had set aside the same amount`;
  return one?.rounded_to ? `The source rounds to the nearest ${dollars(one.rounded_to)}` : null;
}

/** Amounts in whole tenths of a million are written with the word, others to the dollar. */
const amountText = (amount: number): string =>
  amount % 100_000 === 0 ? dollarsInWords(amount) : dollars(amount);

/** Filled for the report’s total, open for a calculated one, with a dashed outline for other sources. */
const looks: Readonly<Record<string, PointLook>> = { printed: 'filled', computed: 'open', added: 'dashed' };

const amounts = (rows: readonly SumRow[]): number[] => rows.map(({ amount }) => amount);
const least = (rows: readonly SumRow[]): number => Math.min(...amounts(rows));
const most = (rows: readonly SumRow[]): number => Math.max(...amounts(rows));

function noteOn({ source, less, remark, rounded_to }: SumRow): string {
  const gap = rounded_to === null ? dollars(less) : `About ${dollarsInWords(less)}`;
  const short = less > 0 ? `${gap} less than the report states` : null;
  const parts = [source, short, remark].filter((part) => part !== null);
  return parts.map(sentence).join(' ');
}

/** What a reader must know of the lower scale. */
function cutScale(rows: readonly SumRow[]): string {
  const [from, to] = enlargedAxis(amounts(rows), 0).domain.map(dollarsInWords);
  return `The lower scale does not start at zero: it runs from ${from} to ${to}.`;
}

const from = (rows: readonly SumRow[], origin: SumRow['origin']): number =>
  rowsWith(rows, { origin })[0]?.amount ?? 0;
function chartOf(rows: readonly SumRow[], { width, compact }: DrawContext): EnlargedDots {
  const axis = enlargedAxis(amounts(rows), width);
  const lanes = rows.map((row) => ({
    id: row.id,
    title: row.account,
    name: compact ? '' : noteOn(row),
    points: [{ id: row.id, value: row.amount, amount: amountText(row.amount), look: looks[row.origin] }],
  }));
  const heads = { whole: 'From zero: almost the same', enlarged: 'Enlarged: where they differ' };
  const groups = [{ head: '', rows: lanes }];
  return { groups, axis, whole: wholeAxis(axis.domain[1]), heads, empty: 'No totals.' };
}

export default defineFigure({
  id: 'money-four-ways',
  uses: ['awards', 'quantities', 'record-sums', 'discrepancy-sources', 'totals'],
  question: 'How much money did Round One come to?',
  topic: 'money',
  kind: 'bars',
  choices: {},
  columns: {
    id: computed.words('Row', 'ID of the total.'),
    account: computed.words('Total', 'What the total is: stated, offered, awarded or added up.'),
    amount: added.dollars('Amount', 'The total in US dollars; the field “origin” says where it comes from.'),
    rounded_to: added.dollars(
      'Rounded to',
      'Amount in US dollars to which the source rounds the total; empty where it does not seem to round.',
      { empty: ['not-applicable'] },
    ),
    origin: computed.code(
      'Where it comes from',
      'Whether the total is from the report, calculated from it, or from another source.',
      origins,
    ),
    day: added.words('Date', 'Date of the offer or of the award.', {
      text: dateInWords,
      empty: ['not-applicable'],
    }),
    source: added.words('Source', 'Publication or web page that gives the total.'),
    address: added.words('Link', 'Web address of the source, where it is not the report.', {
      inFilesOnly: true,
      empty: ['not-applicable'],
    }),
    less: computed.dollars(
      'Less than the report states',
      'How many US dollars the total is below the one that the report states.',
    ),
    remark: added.words('Note', 'What else to know about the total.', { empty: ['not-applicable'] }),
    passages: {
      ...statementsThat('give the total, or the awards it is made of'),
      empty: ['not-applicable'],
    },
  },

  rows: rowsOf,
  onCard: { caption: cutScale },
  detail: { rows: (rows) => rows, alone: 'each', compact: true },

  about: {
    purpose: 'Compares the totals that different sources give for the Round One money.',
    reading:
      'The upper scale starts at zero, where the totals look almost the same. The lower scale enlarges its last few million dollars; do not read distances on it as proportions. Each point is one total; its shape shows whether it comes from the report, our calculation or another source.',
    method:
      'One total is stated in the report. Another is our sum of the awards in its appendix. What the state offered and awarded comes from its own web pages, which the page “Where sources disagree” lists.',
    limitations: [
      'It does not explain the gaps: no source used here says why the totals differ.',
      'It does not show how much was spent, or on what.',
      'It does not show that one total is right and the others wrong: they may measure different things.',
    ],
    canSay(rows) {
      const [stated, summed] = [from(rows, 'printed'), from(rows, 'computed')];
      return `The report puts CCPT Round One at ${amountText(stated)}; the awards in its appendix add up to ${amountText(summed)}, which is ${dollars(stated - summed)} less.`;
    },
    cannotSay: 'Part of the money went missing.',
  },

  title: (rows) =>
    `CCPT Round One totaled between ${dollarsInWords(least(rows))} and ${dollarsInWords(most(rows))}, depending on the source`,
  caption: (rows) =>
    `What the report states, what the state says it offered and awarded, and what the awards in the report’s appendix add up to. One point is one total. ${cutScale(rows)}`,
  notes: () => [
    'The totals offered and awarded are not in the report. They come from web pages of the state’s education department, none of which explains the difference from the appendix.',
    'Totals in this edition are calculated from the appendix; the total in the report’s text is shown as its own.',
  ],
  alt(rows) {
    const totals = rows.map(
      (row) => `${amountText(row.amount)} ${row.origin === 'computed' ? 'added up' : row.id}`,
    );
    return `${rows.length} totals: ${listed(totals)}.`;
  },
  describe: (rows) =>
    `${rows.map(({ account, amount }) => `${account}: ${amountText(amount)}`).join('. ')}. On a scale from zero they look almost the same: the smallest is ${dollars(most(rows) - least(rows))} below the largest.`,

  legend: (rows) =>
    (['printed', 'added', 'computed'] as const).map((origin) => ({
      glyph: pointGlyphs[looks[origin] ?? 'filled'],
      label: capitalized(origins[origin].one),
      count: rowsWith(rows, { origin }).length,
    })),
  draw: (rows, place) => enlargedDots(chartOf(rows, place), place),
});
