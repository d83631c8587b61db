import { group } from 'd3';
import type { Scale } from '../charts/chart.ts';
import { plainBarGlyphs, plainBars, type BarGroup } from '../charts/plain-bars.ts';
import { integer, listed } from '../lib/format.ts';
import { partnerGroups } from '../words/vocabulary.ts';
import { option } from './contract/choices.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure, type Row } from './contract/define.ts';

type PartnerRow = Row & {
  readonly kind: string;
  readonly group: keyof typeof partnerGroups;
  readonly qualifier: string;
  readonly number: number;
  readonly passages: string;
};

const choices = {
  scale: option('Numbers', { linear: 'Linear', log: 'Logarithmic' }),
};

/** A kind within a sentence: only a proper name, known by its second capital, keeps its first. */
const lowered = (kind: string): string =>
  /^\w+ [A-Z]/.test(kind) ? kind : `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;

/** The word of the report before each number, in one that fits a label. */
const about = ({ number }: PartnerRow): string => `about ${integer(number)}`;
const named = (row: PartnerRow): string => `${about(row)} ${lowered(row.kind)}`;

const byNumber = (rows: readonly PartnerRow[]): PartnerRow[] => rows.toSorted((a, b) => b.number - a.number);

function groupsOf(rows: readonly PartnerRow[]): BarGroup[] {
  return [...group(rows, (row) => row.group)].map(([code, members]) => ({
    head: partnerGroups[code].label,
    items: members.map((row) => ({ id: row.id, name: row.kind, value: row.number, amount: about(row) })),
  }));
}

const ticks = (values: readonly number[]): Scale['ticks'] =>
  values.map((value) => ({ value, label: integer(value) }));

function scaleFor(type: Scale['type'], rows: readonly PartnerRow[]): Scale {
  return type === 'linear'
    ? {
        type,
        domain: [0, Math.max(...rows.map(({ number }) => number))],
        ticks: ticks([0, 200, 400, 600, 800]),
      }
    : { type, domain: [5, 1000], ticks: ticks([10, 100, 1000]) };
}

export default defineFigure({
  id: 'partners',
  uses: ['partners', 'quantities'],
  question: 'What did a Round One partnership consist of?',
  topic: 'partners',
  kind: 'bars',
  choices,
  columns: {
    id: {
      label: 'Row',
      description: 'Id of the kind of partner.',
      type: 'string',
      origin: 'computed',
    },
    kind: {
      label: 'Kind of partner',
      description: 'Kind of partner that the report’s second endnote lists.',
      type: 'string',
      origin: 'printed',
    },
    group: {
      label: 'Group',
      description: 'Group in which this edition shows the kind.',
      type: 'string',
      origin: 'coded',
      text: labelIn(partnerGroups),
    },
    qualifier: {
      label: 'Precision',
      description: 'Word with which the report hedges the number.',
      type: 'string',
      origin: 'printed',
    },
    number: {
      label: 'Partners',
      description: 'Approximate number of such partners in all Round One partnerships together.',
      type: 'integer',
      origin: 'printed',
      text: (value) => integer(Number(value)),
    },
    passages: {
      label: 'Passages',
      description: 'Ids of the passages in the dataset evidence that have the number.',
      type: 'string',
      origin: 'printed',
      refersTo: 'passages',
    },
  },

  rows({ partners, quantities }): PartnerRow[] {
    const numbers = new Map(quantities.map((quantity) => [quantity.id, quantity]));
    return partners.map(({ id, group: code, label, quantity, passages }) => ({
      id,
      kind: label,
      group: code,
      qualifier: numbers.get(quantity)?.qualifier ?? '',
      number: numbers.get(quantity)?.value ?? 0,
      passages,
    }));
  },

  about: {
    purpose:
      'Shows how many schools, colleges, agencies and businesses the partnerships of Round One took in.',
    reading:
      'Each bar begins at zero and ends at the approximate number of one kind of partner. On the logarithmic axis, which has no zero, a dot stands at the number, and equal distances are equal ratios.',
    method:
      'The kinds and their numbers are those of the report’s second endnote, where “approximately” stands before the whole list. The four groups are this edition’s.',
    silent: [
      'It does not say how many partners there were in all: districts contain schools, so kinds overlap.',
      'It does not say how many partners a consortium had; an average would hide how unlike the consortia were.',
      'It does not say what a partner did, or whether it stayed when the grant had ended.',
    ],
    canSay(rows) {
      const [first, second] = byNumber(rows);
      return first && second
        ? `Round One partnerships involved ${named(first)} and ${named(second)}, by the report’s count.`
        : 'There is no count.';
    },
    cannotSay: 'Round One had as many partners as the bars come to together.',
  },

  title(rows) {
    const [first] = byNumber(rows);
    return first
      ? `${first.kind} were the most numerous kind of partner, ${about(first)} in all`
      : 'No partners';
  },

  caption() {
    return 'Approximate number of partners of each kind in all Round One partnerships together, as the report’s second endnote lists them. One bar is one kind of partner. Kinds overlap, so the bars must not be added up.';
  },

  notes() {
    return [
      'In the report, “approximately” governs the whole list: no number is exact.',
      'Districts and their schools stand side by side, and the report does not say whether a partner of several consortia counts once: the bars make no total. Nor does it say whether fiscal agents are among them.',
    ];
  },

  alt(rows) {
    const [first, second, third] = byNumber(rows).map(named);
    return `Of ${rows.length} kinds of partner the most are ${listed([first, second, third].filter((words) => words !== undefined))}.`;
  },

  describe(rows) {
    return `In the order of number: ${listed(byNumber(rows).map(named))}. All are approximate, and kinds overlap, so there is no total.`;
  },

  legend(_rows, { scale }) {
    return [{ glyph: plainBarGlyphs[scale], label: 'Approximate number of partners', count: null }];
  },

  draw(rows, { view, ...place }) {
    return plainBars({ groups: groupsOf(rows), scale: scaleFor(view.scale, rows) }, place);
  },
});
