import { magnifiedSums, sumGlyphs, type Tick } from '../charts/magnified-sums.ts';
import { capitalized, dollars, dollarsInWords, listed, sentence } from '../lib/format.ts';
import { codes, origins } from '../words/vocabulary/index.ts';
import { defineFigure } from './contract/define.ts';
import { columns } from './money-four-ways/columns.ts';
import { rowsOf, type SumRow } from './money-four-ways/rows.ts';

const MILLION = 1_000_000;
/** Widths from which every tick has room for a number, and for the word. */
const ROOMY = 640;
const WORDY = 760;

/** Amounts in whole tenths of a million are written with the word, others to the dollar. */
const amountText = (amount: number): string =>
  amount % (MILLION / 10) === 0 ? dollarsInWords(amount) : dollars(amount);

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
      const isCrowded = width < ROOMY && index === length - 2;
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

/** What a reader must know of the lower scale. */
function cutScale(rows: readonly SumRow[]): string {
  const [from, to] = windowOf(rows).map((millions) => dollarsInWords(millions * MILLION));
  return `The lower scale does not start at zero: it runs from ${from} to ${to}.`;
}

const sentenceOn = ({ account, amount }: SumRow): string => `${account}: ${amountText(amount)}`;
/** What a total is, in a word or two. */
const inShort = (id: string): string => (id === 'summed' ? 'added up' : id);
const ofRow = (rows: readonly SumRow[], id: string): number => rows.find((row) => row.id === id)?.amount ?? 0;
const least = (rows: readonly SumRow[]): number => Math.min(...rows.map(({ amount }) => amount));
const most = (rows: readonly SumRow[]): number => Math.max(...rows.map(({ amount }) => amount));

export default defineFigure({
  id: 'money-four-ways',
  uses: ['awards', 'quantities', 'record-sums', 'discrepancy-sources'],
  question: 'How much money did Round One come to?',
  topic: 'money',
  kind: 'bars',
  choices: {},
  onCard: { caption: cutScale },
  columns,
  rows: rowsOf,

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
      const [stated, sum] = [ofRow(rows, 'stated'), ofRow(rows, 'summed')];
      return `The report puts CCPT Round One at ${amountText(stated)}; the awards in its appendix add up to ${amountText(sum)}, which is ${dollars(stated - sum)} less.`;
    },
    cannotSay: 'Part of the money went missing.',
  },

  title(rows) {
    return `CCPT Round One totaled between ${dollarsInWords(least(rows))} and ${dollarsInWords(most(rows))}, depending on the source`;
  },

  caption(rows) {
    return `What the report states, what the state says it offered and awarded, and what the awards in the report’s appendix add up to. One point is one total. ${cutScale(rows)}`;
  },

  notes() {
    return [
      'The totals offered and awarded are not in the report. They come from web pages of the state’s education department, none of which explains the difference from the appendix.',
      'Totals in this edition are calculated from the appendix; the total in the report’s text is shown as the report’s own figure.',
    ];
  },

  alt(rows) {
    return `${rows.length} totals: ${listed(rows.map(({ id, amount }) => `${amountText(amount)} ${inShort(id)}`))}.`;
  },

  describe(rows) {
    return `${rows.map(sentenceOn).join('. ')}. On a scale from zero they look almost the same: the smallest is ${dollars(most(rows) - least(rows))} below the largest.`;
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
          note: place.compact ? '' : noteOn(row),
        })),
        whole: wholeOf(rows),
        stretch: stretchOf(rows, place.width),
        heads: {
          whole: 'From zero: almost the same',
          stretch: 'Enlarged: where they differ',
        },
      },
      place,
    );
  },
});
