import { group, mean } from 'd3';
import { ends } from '../charts/ends.ts';
import { flowChart } from '../charts/flow/draw.ts';
import type { Flow, FlowLink, FlowStart } from '../charts/flow/model.ts';
import type { Recommendation } from '../datasets/schemas/recommendations.ts';
import { capitalized, listed } from '../lib/format.ts';
import { answerBases, codes, counted } from '../words/vocabulary/index.ts';
import { option } from './contract/choices.ts';
import { coded, words } from './contract/columns.ts';
import { defineFigure, type Row } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

/** A link between a challenge and a recommendation, or a challenge for which none was found. */
type LinkRow = Row &
  Pick<Recommendation, 'id' | 'part' | 'basis' | 'passages' | 'reason'> &
  Readonly<{
    challenge: string;
    challenge_code: string;
    recommendation: string | null;
    recommendation_code: string | null;
  }>;

const looks: Readonly<Record<LinkRow['basis'], Omit<FlowLink, 'id'>>> = {
  explicit: { end: ends.disc },
  coder: { end: ends.ring, dashes: '5 4' },
  none: { end: ends.bar },
};

/** A line of each kind, as the legend shows it. */
const lineGlyphs = {
  explicit: [{ d: 'M-9,0H4', fill: 'none', stroke: 'ink', width: 1.5 }, { ...ends.disc }],
  coder: [{ d: 'M-9,0H-5M-2,0H2', fill: 'none', stroke: 'ink', width: 1.5 }, ends.ring],
  none: [{ d: 'M-9,0H0', fill: 'none', stroke: 'ink', width: 1.5 }, ends.bar],
} as const;

const onBasis = (rows: readonly LinkRow[], ...bases: readonly LinkRow['basis'][]): LinkRow[] =>
  rows.filter(({ basis }) => bases.includes(basis));

const idsOf = (rows: readonly LinkRow[]): string[] => rows.map(({ id }) => id);

/** Different challenges among rows, in their order. */
const challengesIn = (rows: readonly LinkRow[]): string[] => [...new Set(rows.map((row) => row.challenge))];

/** How many challenges have a part for which we found no recommendation. */
const openChallenges = (rows: readonly LinkRow[]): number => challengesIn(onBasis(rows, 'none')).length;

const linkCount = (rows: readonly LinkRow[]): number => onBasis(rows, 'explicit', 'coder').length;

/** Ever fewer rows: our reading of one challenge after the other is left out. */
function fewer(rows: readonly LinkRow[]): LinkRow[][] {
  const read = challengesIn(onBasis(rows, 'coder'));
  const until = (most: number): LinkRow[] =>
    rows.filter(({ basis, challenge }) => basis !== 'coder' || read.indexOf(challenge) < most);
  return read.map((_, index) => until(read.length - 1 - index));
}

/** Ids of all rows about a challenge: its name is highlighted with each of them. */
const idsAbout = (rows: readonly LinkRow[], challenge: string): string[] =>
  idsOf(rows.filter((row) => row.challenge === challenge));

/** A challenge, and under it the parts from which a line of their own leaves. */
function startOf(rows: readonly LinkRow[], challenge: string, linked: readonly LinkRow[]): FlowStart {
  const whole = linked.filter(({ part }) => part === null);
  const parts = group(linked, ({ part }) => part);
  const texts = [...parts].flatMap(([text, members]) =>
    text === null ? [] : [{ text, color: 'muted', ids: idsOf(members), leaving: idsOf(members) } as const],
  );
  const name = { text: challenge, face: 600, ids: idsAbout(rows, challenge), leaving: idsOf(whole) } as const;
  return { texts: [name, ...texts] };
}

/** Challenges and recommendations; challenges follow the order of what they lead to, so that few lines cross. */
function linkedFlow(rows: readonly LinkRow[]): Flow {
  const linked = onBasis(rows, 'explicit', 'coder');
  const own = onBasis(rows, 'explicit').length;
  const recommended = [...group(linked, ({ recommendation }) => recommendation ?? '')];
  const depth = (members: readonly LinkRow[]): number =>
    mean(members, (row) => recommended.findIndex(([name]) => name === row.recommendation)) ?? 0;
  const challenges = [...group(linked, ({ challenge }) => challenge)].sort(
    ([, some], [, others]) => depth(some) - depth(others),
  );
  return {
    heads: ['What made the work hard', 'What the conclusion recommends'],
    ...(linked.length > own && { note: `${own} of ${linked.length} links are in the report` }),
    starts: challenges.map(([challenge, members]) => startOf(rows, challenge, members)),
    ends: recommended.map(([text, members]) => ({
      arriving: idsOf(members),
      texts: [{ text, face: 600, ids: idsOf(members) }],
    })),
    links: linked.map(({ id, basis }) => ({ id, ...looks[basis] })),
  };
}

/** Each part for which we found none, by itself. */
function looseFlows(rows: readonly LinkRow[]): Flow[] {
  return onBasis(rows, 'none').map(({ id, challenge, part }, index) => ({
    ...(index === 0 && { head: answerBases.none.label }),
    isLoose: true,
    starts: [{ texts: [{ text: challenge, face: 600, ids: idsAbout(rows, challenge), leaving: [id] }] }],
    ends: [{ arriving: [id], texts: [{ text: part ?? '', ids: [id] }] }],
    links: [{ id, ...looks.none }],
  }));
}

function inOneSentence(rows: readonly LinkRow[]): string {
  const ours = onBasis(rows, 'coder').length;
  const whose = ours ? `, ${ours} of them our own reading` : '';
  return `${linkCount(rows)} links between challenges and recommendations${whose}, and ${counted(onBasis(rows, 'none').length, answerBases.none)}.`;
}

/** The challenges that each recommendation speaks to, by the report's own link or by our reading. */
function answers(rows: readonly LinkRow[], basis: 'explicit' | 'coder', verb: string): string[] {
  return [...group(onBasis(rows, basis), ({ recommendation }) => recommendation ?? '')].map(
    ([recommendation, members]) =>
      `${verb} “${recommendation}” with ${listed(challengesIn(members).map((name) => `“${name}”`))}.`,
  );
}

function inAParagraph(rows: readonly LinkRow[]): string {
  const open = onBasis(rows, 'none').map(({ challenge, part }) => `${challenge}: ${part ?? 'all of it'}`);
  return [
    ...answers(rows, 'explicit', 'The report itself connects'),
    ...answers(rows, 'coder', 'We connect'),
    `${answerBases.none.label} for ${open.length} parts.`,
    ...open.map((part) => `${capitalized(part)}.`),
  ].join(' ');
}

export default defineFigure({
  id: 'challenges-answered',
  uses: ['recommendations', 'factors'],
  question: 'Which challenges does the report’s conclusion speak to?',
  topic: 'reasons',
  kind: 'links',
  choices: {
    links: option('Show links', { all: 'The report’s and ours', report: 'Only the report’s own' }),
  },
  onCard: {
    rows: (rows) => onBasis(rows, 'none'),
    fewer,
    caption: (rows) =>
      `Parts of challenges for which we found none. ${linkCount(rows)} links connect other challenges, or parts of them, with a recommendation.`,
  },
  columns: {
    id: words('Link', 'Id of the link.', 'coded'),
    challenge: words('Challenge', 'What made the work hard, as the codebook names it.', 'coded'),
    challenge_code: words('Challenge code', 'Id of the challenge in the dataset factors.', 'coded', {
      inFilesOnly: true,
    }),
    part: words(
      'Which part',
      'The part of the challenge that is meant, if it is not the whole challenge.',
      'coded',
    ),
    recommendation: words(
      'Recommendation',
      'Recommendation of the report’s conclusion, as the codebook names it; empty if we found none.',
      'coded',
    ),
    recommendation_code: words(
      'Recommendation code',
      'Id of the recommendation in the dataset factors.',
      'coded',
      { inFilesOnly: true },
    ),
    basis: coded(
      'Who makes the link',
      'Whether the report makes the link (explicit) or it is our reading (coder), or whether we found no recommendation (none).',
      'coded',
      answerBases,
    ),
    reason: words('Why', 'Why the link is the report’s own or our reading, or why there is none.', 'coded', {
      isLong: true,
    }),
    passages: passageColumns.passages,
  },

  /** Named as the codebook names them: in the order of its recommendations, then those without one. */
  rows({ recommendations, factors }, { links }): LinkRow[] {
    const labels = new Map(factors.map(({ id, label }) => [id, label]));
    const order = [...labels.keys(), null];
    return recommendations
      .filter(({ basis }) => links === 'all' || basis !== 'coder')
      .sort((one, other) => order.indexOf(one.recommendation) - order.indexOf(other.recommendation))
      .map(({ id, challenge, recommendation, basis, part, passages, reason }) => ({
        id,
        challenge: labels.get(challenge) ?? challenge,
        challenge_code: challenge,
        part,
        recommendation: recommendation && (labels.get(recommendation) ?? recommendation),
        recommendation_code: recommendation,
        basis,
        reason,
        passages,
      }));
  },

  detail: { rows: (rows) => onBasis(rows, 'none'), alone: 'all', key: 0 },

  about: {
    purpose:
      'Compares what the report describes as difficult with what its conclusion suggests the state could do.',
    reading:
      'Challenges are on the left and recommendations on the right. A line connects a challenge, or the part of it that is named in gray, with a recommendation that speaks to it. A solid line ending in a disc is a link that the report makes; a broken line ending in a ring is our reading. Lines that end at a bar, at the bottom, are parts for which we found no recommendation. All lines have the same width.',
    method:
      'We took the challenges of our codebook, and other factors that the report describes as a difficulty, and looked in the conclusion for what speaks to each. A link counts as the report’s own only if one paragraph of the conclusion names both the difficulty and what to do about it. Each row gives its reason and its statements.',
    limitations: [
      'It does not say that a recommendation would be enough, or that anyone acted on it.',
      'It does not say that the authors left a challenge out on purpose.',
      'It does not rank challenges: a line is not a measure of how much one matters.',
    ],
    canSay(rows) {
      return `This edition compared ${challengesIn(rows).length} challenges with the report’s conclusion and, for parts of ${openChallenges(rows)} of them, found no recommendation.`;
    },
    cannotSay: 'The authors ignored what rural consortia and colleges struggled with.',
  },

  title(rows) {
    return `For parts of ${openChallenges(rows)} challenges in the CCPT report, this edition found no recommendation in the report’s conclusion`;
  },

  caption() {
    return 'Challenges in the report, and the recommendations in its conclusion that speak to them. Each line is one link. Where a link concerns only part of a challenge, that part is named in gray. That we found no recommendation is our reading too.';
  },

  notes(rows) {
    return [
      `These links are a matter of interpretation: ${onBasis(rows, 'explicit').length} are the report’s own, because one paragraph of its conclusion names both the difficulty and what to do about it, and ${onBasis(rows, 'coder').length} are our reading. If you hide our links, items that only they connect disappear too.`,
      'The names come from our codebook. A support or a source of money is listed among the challenges where the report says that it was lacking. The last recommendation is the report’s closing call, which has no heading of its own. The report speaks of “opportunities” for the state; “recommendation” is our word.',
    ];
  },

  alt: inOneSentence,
  describe: inAParagraph,

  legend(rows) {
    return codes(answerBases)
      .map((basis) => ({
        glyph: lineGlyphs[basis],
        label: answerBases[basis].label,
        count: onBasis(rows, basis).length,
      }))
      .filter(({ count }) => count > 0);
  },

  draw(rows, context) {
    const linked = linkCount(rows) > 0 ? [linkedFlow(rows)] : [];
    return flowChart([...linked, ...looseFlows(rows)], context);
  },
});
