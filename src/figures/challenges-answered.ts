import { mean, sort } from 'd3';
import { ends } from '../charts/ends.ts';
import { flowChart } from '../charts/flow/draw.ts';
import type { Flow, FlowLink, FlowStart } from '../charts/flow/model.ts';
import type { Glyph } from '../charts/legend.ts';
import { capitalized, listed } from '../lib/format.ts';
import { answerBases, counted } from '../words/vocabulary/index.ts';
import { option } from './contract/choices.ts';
import { coded, passageColumns } from './contract/columns.ts';
import { defineFigure, type Tables } from './contract/define.ts';
import { legendOf, occurring } from './contract/legend.ts';
import { distinct, groupsBy, idsOf, inColumns, rowsWith, textById } from './contract/rows.ts';

const columns = {
  id: coded.words('Link', 'Id of the link.'),
  challenge: coded.words('Challenge', 'What made the work hard, as the codebook names it.'),
  challenge_code: coded.words('Challenge code', 'Id of the challenge in the dataset factors.', {
    inFilesOnly: true,
  }),
  part: coded.words(
    'Which part',
    'The part of the challenge that is meant, if it is not the whole challenge.',
    { empty: ['not-applicable'] },
  ),
  recommendation: coded.words(
    'Recommendation',
    'Recommendation of the report’s conclusion, as the codebook names it; empty if we found none.',
    { empty: ['not-found'] },
  ),
  recommendation_code: coded.words(
    'Recommendation code',
    'Id of the recommendation in the dataset factors.',
    { inFilesOnly: true, empty: ['not-found'] },
  ),
  basis: coded.code(
    'Who makes the link',
    'Whether the report makes the link (explicit) or it is our reading (coder), or whether we found no recommendation (none).',
    answerBases,
  ),
  reason: coded.words('Why', 'Why the link is the report’s own or our reading, or why there is none.', {
    isLong: true,
  }),
  passages: passageColumns.passages,
};

/** Named as the codebook names them: in the order of its recommendations, then those without one. */
function rowsOf({ recommendations, factors }: Tables<'recommendations' | 'factors'>) {
  const labelOf = textById(factors, 'label');
  const order = [...idsOf(factors), null];
  const rows = recommendations.map((row) => ({
    ...row,
    challenge: labelOf(row.challenge),
    challenge_code: row.challenge,
    recommendation: row.recommendation && labelOf(row.recommendation),
    recommendation_code: row.recommendation,
  }));
  return inColumns(
    columns,
    sort(rows, (row) => order.indexOf(row.recommendation_code)),
  );
}

/** A link between a challenge and a recommendation, or a challenge for which none was found. */
type LinkRow = ReturnType<typeof rowsOf>[number];

const looks: Readonly<Record<LinkRow['basis'], Omit<FlowLink, 'id'>>> = {
  explicit: { end: ends.disc },
  coder: { end: ends.ring, dashes: '5 4' },
  none: { end: ends.bar },
};

/** A line of each kind, as the legend shows it. */
const lineGlyphs: Readonly<Record<LinkRow['basis'], Glyph>> = {
  explicit: [{ d: 'M-9,0H4', fill: 'none', stroke: 'ink', width: 1.5 }, ends.disc],
  coder: [{ d: 'M-9,0H-5M-2,0H2', fill: 'none', stroke: 'ink', width: 1.5 }, ends.ring],
  none: [{ d: 'M-9,0H0', fill: 'none', stroke: 'ink', width: 1.5 }, ends.bar],
};

const onBasis = (rows: readonly LinkRow[], ...bases: readonly LinkRow['basis'][]): LinkRow[] =>
  rows.filter(({ basis }) => bases.includes(basis));

const linkedIn = (rows: readonly LinkRow[]): LinkRow[] => onBasis(rows, 'explicit', 'coder');
const challengesIn = (rows: readonly LinkRow[]): string[] => distinct(rows, 'challenge');

/** How many challenges have a part for which we found no recommendation. */
const openChallenges = (rows: readonly LinkRow[]): number => challengesIn(onBasis(rows, 'none')).length;

/** Ever fewer rows: our reading of one challenge after the other is left out. */
function fewer(rows: readonly LinkRow[]): LinkRow[][] {
  const read = challengesIn(onBasis(rows, 'coder'));
  const until = (most: number): LinkRow[] =>
    rows.filter(({ basis, challenge }) => basis !== 'coder' || read.indexOf(challenge) < most);
  return read.map((_, index) => until(read.length - 1 - index));
}

/** A challenge, from which the lines about all of it leave; it is highlighted with every row about it. */
const nameOf = (challenge: string, rows: readonly LinkRow[], leaving: readonly LinkRow[]) =>
  ({
    text: challenge,
    face: 600,
    ids: idsOf(rowsWith(rows, { challenge })),
    leaving: idsOf(leaving),
  }) as const;

/** A challenge, and under it the parts from which a line of their own leaves. */
function startOf(challenge: string, rows: readonly LinkRow[], linked: readonly LinkRow[]): FlowStart {
  const whole = linked.filter(({ part }) => part === null);
  const parts = groupsBy(linked, 'part').flatMap(([text, members]) =>
    text === null ? [] : [{ text, color: 'muted', ids: idsOf(members), leaving: idsOf(members) } as const],
  );
  return { texts: [nameOf(challenge, rows, whole), ...parts] };
}

/** Challenges and recommendations; challenges follow the order of what they lead to, so that few lines cross. */
function linkedFlow(rows: readonly LinkRow[]): Flow {
  const linked = linkedIn(rows);
  const own = onBasis(rows, 'explicit').length;
  const recommended = groupsBy(linked, 'recommendation');
  const depth = (members: readonly LinkRow[]): number =>
    mean(members, (row) => recommended.findIndex(([name]) => name === row.recommendation)) ?? 0;
  const challenges = sort(groupsBy(linked, 'challenge'), ([, members]) => depth(members));
  return {
    heads: ['What made the work hard', 'What the conclusion recommends'],
    ...(linked.length > own && { note: `${own} of ${linked.length} links are in the report` }),
    starts: challenges.map(([challenge, members]) => startOf(challenge, rows, members)),
    ends: recommended.map(([text, members]) => ({
      arriving: idsOf(members),
      texts: [{ text: text ?? '', face: 600, ids: idsOf(members) }],
    })),
    links: linked.map(({ id, basis }) => ({ id, ...looks[basis] })),
  };
}

/** Each part for which we found none, by itself. */
const looseFlows = (rows: readonly LinkRow[]): Flow[] =>
  onBasis(rows, 'none').map((row, index) => ({
    ...(index === 0 && { head: answerBases.none.label }),
    isLoose: true,
    starts: [{ texts: [nameOf(row.challenge, rows, [row])] }],
    ends: [{ arriving: [row.id], texts: [{ text: row.part ?? '', ids: [row.id] }] }],
    links: [{ id: row.id, ...looks.none }],
  }));

/** The challenges that each recommendation speaks to, by the report's own link or by our reading. */
const answers = (rows: readonly LinkRow[], basis: LinkRow['basis'], verb: string): string[] =>
  groupsBy(onBasis(rows, basis), 'recommendation').map(([recommendation, members]) => {
    const challenges = challengesIn(members).map((name) => `“${name}”`);
    return `${verb} “${recommendation ?? ''}” with ${listed(challenges)}.`;
  });

export default defineFigure({
  id: 'challenges-answered',
  uses: ['recommendations', 'factors'],
  question: 'Which challenges does the report’s conclusion speak to?',
  topic: 'reasons',
  kind: 'links',
  choices: {
    links: option('Show links', { all: 'The report’s and ours', report: 'Only the report’s own' }),
  },
  columns,

  rows(tables, { links }) {
    const rows = rowsOf(tables);
    return links === 'all' ? rows : onBasis(rows, 'explicit', 'none');
  },
  onCard: {
    rows: (rows) => onBasis(rows, 'none'),
    fewer,
    caption: (rows) =>
      `Parts of challenges for which we found none. ${linkedIn(rows).length} links connect other challenges, or parts of them, with a recommendation.`,
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
    canSay: (rows) =>
      `This edition compared ${challengesIn(rows).length} challenges with the report’s conclusion and, for parts of ${openChallenges(rows)} of them, found no recommendation.`,
    cannotSay: 'The authors ignored what rural consortia and colleges struggled with.',
  },

  title: (rows) =>
    `For parts of ${openChallenges(rows)} challenges in the CCPT report, this edition found no recommendation in the report’s conclusion`,
  caption: () =>
    'Challenges in the report, and the recommendations in its conclusion that speak to them. Each line is one link. Where a link concerns only part of a challenge, that part is named in gray. That we found no recommendation is our reading too.',
  notes: (rows) => [
    `These links are a matter of interpretation: ${onBasis(rows, 'explicit').length} are the report’s own, because one paragraph of its conclusion names both the difficulty and what to do about it, and ${onBasis(rows, 'coder').length} are our reading. If you hide our links, items that only they connect disappear too.`,
    'The names come from our codebook. A support or a source of money is listed among the challenges where the report says that it was lacking. The last recommendation is the report’s closing call, which has no heading of its own. The report speaks of “opportunities” for the state; “recommendation” is our word.',
  ],
  alt(rows) {
    const ours = onBasis(rows, 'coder').length;
    const whose = ours ? `, ${ours} of them our own reading` : '';
    return `${linkedIn(rows).length} links between challenges and recommendations${whose}, and ${counted(onBasis(rows, 'none').length, answerBases.none)}.`;
  },
  describe(rows) {
    const open = onBasis(rows, 'none').map(({ challenge, part }) => `${challenge}: ${part ?? 'all of it'}`);
    return [
      ...answers(rows, 'explicit', 'The report itself connects'),
      ...answers(rows, 'coder', 'We connect'),
      `${answerBases.none.label} for ${open.length} parts.`,
      ...open.map((part) => `${capitalized(part)}.`),
    ].join(' ');
  },

  legend: (rows) => occurring(legendOf(answerBases, lineGlyphs, (basis) => onBasis(rows, basis).length)),
  draw(rows, context) {
    const linked = linkedIn(rows).length > 0 ? [linkedFlow(rows)] : [];
    return flowChart([...linked, ...looseFlows(rows)], context);
  },
});
