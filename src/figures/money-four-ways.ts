import { NARROW } from '../charts/place.ts';
import { magnifiedSums, sumGlyphs, type Tick } from '../charts/magnified-sums.ts';
import { capitalized, dollars, dollarsInWords, listed, sentence } from '../lib/format.ts';
import { codes, origins } from '../words/vocabulary.ts';
import { defineFigure } from './contract/define.ts';
import { columns } from './money-four-ways/columns.ts';
import { rowsOf, type SumRow } from './money-four-ways/rows.ts';

const MILLION = 1_000_000;
/** Width from which every tick has room for the word. */
const WORDY = 760;

/** Sums in whole tenths of a million are written with the word, others to the dollar. */
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
  columns,
  rows: rowsOf,

  about: {
    purpose: 'Sets side by side the sums that are given for the money of Round One, each with its source.',
    reading:
      'The upper axis begins at zero, and there the sums nearly coincide. The lower one shows its last stretch magnified: distances on it must not be read as proportions. Each mark stands at one sum; its form tells whether the sum is printed, computed or from another source.',
    method:
      'The stated sum is the report’s. The one that is added up is the total of the awards in its appendix. What the state offered and awarded comes from its own pages, which the list of differences names.',
    silent: [
      'It does not explain the gaps: no source used here says why the sums differ.',
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
          note: place.terse ? '' : noteOn(row),
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
