import { ends } from '../charts/ends.ts';
import { linkedColumns } from '../charts/linked/draw.ts';
import type { LinkedColumns, LineLook } from '../charts/linked/model.ts';
import { answerBases, codes } from '../words/vocabulary/index.ts';
import { challengesIn, choices, linkRows, onBasis, type LinkRow } from './challenges-answered/rows.ts';
import { inAParagraph, inOneSentence, linkCount, openChallenges } from './challenges-answered/words.ts';
import { labelIn } from './contract/consortium-columns.ts';
import { defineFigure } from './contract/define.ts';
import { passageColumns } from './contract/passage-columns.ts';

const looks: Readonly<Record<'explicit' | 'coder', LineLook>> = {
  explicit: { end: ends.disc },
  coder: { end: ends.ring, dashes: '5 4' },
};

/** A line of each kind, as the legend shows it. */
const lineGlyphs = {
  explicit: [{ d: 'M-9,0H4', fill: 'none', stroke: 'ink', width: 1.5 }, { ...ends.disc }],
  coder: [{ d: 'M-9,0H-5M-2,0H2', fill: 'none', stroke: 'ink', width: 1.5 }, ends.ring],
  none: [{ d: 'M-9,0H0', fill: 'none', stroke: 'ink', width: 1.5 }, ends.bar],
} as const;

/** The words above the two columns of the drawing. */
const heads = ['What made the work hard', 'What the conclusion recommends'] as const;

function chartOf(rows: readonly LinkRow[]): LinkedColumns {
  return {
    heads,
    links: rows.flatMap(({ id, challenge, recommendation, part, basis }) =>
      recommendation === null || basis === 'none'
        ? []
        : [{ id, from: challenge, to: recommendation, part, look: looks[basis] }],
    ),
    ends: [...new Set(rows.flatMap(({ recommendation }) => recommendation ?? []))],
    loose: onBasis(rows, 'none').map(({ id, challenge, part }) => ({
      id,
      from: challenge,
      part: part ?? '',
    })),
    looseHead: answerBases.none.label,
    looseEnd: ends.bar,
  };
}

export default defineFigure({
  id: 'challenges-answered',
  uses: ['recommendations', 'factors'],
  question: 'Which challenges does the report’s conclusion speak to?',
  topic: 'reasons',
  kind: 'links',
  choices,
  onCard: {
    rows: (rows) => onBasis(rows, 'none'),
    caption: (rows) =>
      `Parts of challenges for which we found none. ${linkCount(rows)} links connect other challenges, or parts of them, with a recommendation.`,
  },
  columns: {
    id: { label: 'Link', description: 'Id of the link.', type: 'string', origin: 'coded' },
    challenge: {
      label: 'Challenge',
      description: 'What made the work hard, as the codebook names it.',
      type: 'string',
      origin: 'coded',
    },
    challenge_code: {
      label: 'Challenge code',
      description: 'Id of the challenge in the dataset factors.',
      type: 'string',
      origin: 'coded',
      inFilesOnly: true,
    },
    part: {
      label: 'Which part',
      description: 'The part of the challenge that is meant, if it is not the whole challenge.',
      type: 'string',
      origin: 'coded',
    },
    recommendation: {
      label: 'Recommendation',
      description:
        'Recommendation of the report’s conclusion, as the codebook names it; empty if we found none.',
      type: 'string',
      origin: 'coded',
    },
    recommendation_code: {
      label: 'Recommendation code',
      description: 'Id of the recommendation in the dataset factors.',
      type: 'string',
      origin: 'coded',
      inFilesOnly: true,
    },
    basis: {
      label: 'Who makes the link',
      description:
        'Whether the report makes the link (explicit) or it is our reading (coder), or whether we found no recommendation (none).',
      type: 'string',
      origin: 'coded',
      text: labelIn(answerBases),
    },
    reason: {
      label: 'Why',
      description: 'Why the link is the report’s own or our reading, or why there is none.',
      type: 'string',
      origin: 'coded',
      isLong: true,
    },
    passages: passageColumns.passages,
  },

  rows: linkRows,

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

  draw(rows, place) {
    return linkedColumns(chartOf(rows), place);
  },
});
