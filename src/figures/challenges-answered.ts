import { ends } from '../charts/ends.ts';
import { linkedColumns } from '../charts/linked/draw.ts';
import type { LinkedColumns, LineLook } from '../charts/linked/model.ts';
import { capitalized, inWords } from '../lib/format.ts';
import { answerBases, codes } from '../words/vocabulary.ts';
import { challengesIn, choices, linkRows, onBasis, type LinkRow } from './challenges-answered/rows.ts';
import { inAParagraph, inOneSentence, openInWords } from './challenges-answered/words.ts';
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

/** The drawing's own words for what a column holds. */
const heads = ['What was hard', 'The conclusion’s answer'] as const;

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
  question: 'Which challenges does the conclusion take up, and which are left over?',
  topic: 'reasons',
  kind: 'links',
  choices,
  onCard: {
    rows: (rows) => onBasis(rows, 'none'),
    caption: (rows) =>
      `Parts for which we found none; ${inWords(rows.length - onBasis(rows, 'none').length)} links lead from other challenges to a recommendation.`,
  },
  columns: {
    id: { label: 'Link', description: 'Id of the link.', type: 'string', origin: 'coded' },
    challenge: {
      label: 'Challenge',
      description: 'What makes the work hard, by its name in the codebook.',
      type: 'string',
      origin: 'coded',
    },
    challenge_code: {
      label: 'Code of the challenge',
      description: 'Id of the challenge in the dataset factors.',
      type: 'string',
      origin: 'coded',
      inFilesOnly: true,
    },
    part: {
      label: 'Part of it',
      description: 'The part of the challenge that is meant, where it is not the whole.',
      type: 'string',
      origin: 'coded',
    },
    recommendation: {
      label: 'Recommendation',
      description:
        'Recommendation of the conclusion, by its name in the codebook; empty where none was found.',
      type: 'string',
      origin: 'coded',
    },
    recommendation_code: {
      label: 'Code of the recommendation',
      description: 'Id of the recommendation in the dataset factors.',
      type: 'string',
      origin: 'coded',
      inFilesOnly: true,
    },
    basis: {
      label: 'Who makes the link',
      description:
        'Whether the report makes the link (explicit) or our reading does (coder), or none was found.',
      type: 'string',
      origin: 'coded',
      text: labelIn(answerBases),
    },
    passages: passageColumns.passages,
  },

  rows: linkRows,

  about: {
    purpose:
      'Sets what the report says was hard beside what its conclusion would have the state do about it.',
    reading:
      'To the left stand the challenges, to the right what the conclusion recommends; a line joins a challenge, or the part of it named in gray, to what takes it up. Solid lines with a disc are links that the report makes, broken ones with a ring are our reading. At the foot, lines that stop at a bar lead to nothing that we found. All lines have one width.',
    method:
      'We went through the challenges of the codebook, and other factors that the report tells of as a difficulty, and looked in the conclusion for what answers each. Every row names its passages.',
    silent: [
      'It does not say that a recommendation would be enough, nor that anyone acted on it.',
      'It does not say that the authors passed over a challenge on purpose.',
      'It does not weigh challenges against each other: a line is no measure.',
    ],
    canSay(rows) {
      return `Of the ${inWords(challengesIn(rows).length)} difficulties that this edition compared with the report’s conclusion, parts of ${openInWords(rows)} meet no recommendation that it could find.`;
    },
    cannotSay: 'The authors ignored what rural consortia and colleges struggled with.',
  },

  title(rows) {
    return `For parts of ${openInWords(rows)} challenges we found no recommendation`;
  },

  caption() {
    return 'Challenges that the report tells of, and what its conclusion recommends. One line is one link; it may concern a part of a challenge only, which then stands in gray. Where nothing was found, that is our reading too.';
  },

  notes(rows) {
    const ours = onBasis(rows, 'coder').length;
    return [
      `Links are a matter of interpretation. ${capitalized(inWords(onBasis(rows, 'explicit').length))} are made by the report; ${inWords(ours)} are our reading; hidden, they take with them what nothing else joins.`,
      'Names are those of our codebook: a support or a source of money stands among the challenges where the report tells that it was lacking. The last recommendation is the closing plea of the report, which has no heading of its own. The report itself speaks of opportunities for the state; “recommendation” is our word.',
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
