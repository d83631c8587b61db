import { fieldAt } from './frontmatter.ts';
import { headParts, readFinding, type FindingFields } from './findings.ts';
import { at, type Known } from './problems.ts';
import { sections } from './sections.ts';

type Fault = readonly [field: string, message: string];

function unboundKeys(fields: FindingFields): Fault[] {
  const written = new Set(Object.values(headParts(fields)).flatMap((parts) => parts.map(({ text }) => text)));
  return Object.keys(fields.numbers)
    .filter((words) => !written.has(words))
    .map((words) => [
      'numbers',
      `"${words}" is in neither the headline nor the claim. Correct it, or remove the entry`,
    ]);
}

/** The list sets the quantity word apart from the rest of the headline. */
const lateQuantifier = ({ quantifier, headline }: FindingFields): Fault[] =>
  headline.startsWith(`${quantifier} `)
    ? []
    : [
        [
          'quantifier',
          `the headline begins otherwise. Begin it with "${quantifier}", or correct the quantifier`,
        ],
      ];

/** A phrase of the report may stand quoted when it has no more words. */
const MOST_WORDS = 5;

/** Hedges are quoted: each is short, and in the words that the data have for its statement. */
function wrongHedges({ account }: FindingFields, { extents }: Known): Fault[] {
  return Object.entries(account.hedges).flatMap(([words, id]): Fault[] => {
    const said = extents.get(id);
    if (said === undefined)
      return [['account', `${id}: data/evidence has no such statement. Correct the id`]];
    if (words.split(' ').length > MOST_WORDS)
      return [['account', `"${words}" quotes more than ${MOST_WORDS} words of the report. Shorten it`]];
    return said.toLowerCase().includes(words.toLowerCase())
      ? []
      : [['account', `"${words}" is not what statement ${id} says of how many: "${said}". Quote that`]];
  });
}

function unknownNames({ passages, account, section, figure, strip }: FindingFields, known: Known): Fault[] {
  const lostIn = (field: string, ids: readonly string[]): Fault[] =>
    ids
      .filter((id) => !known.passages.has(id))
      .map((id) => [field, `${id}: data/evidence has no such statement. Correct the id`]);
  return [
    ...lostIn('passages', passages),
    ...lostIn('account', account.against),
    ...(sections.some(({ id }) => id === section)
      ? []
      : [['section', `there is no section "${section}". content/sections.json lists them`] as const]),
    ...(strip.count === null || known.quantities.has(strip.count)
      ? []
      : [['strip', `${strip.count}: there is no quantity with this id. Correct it, or write null`] as const]),
    ...(figure === null || known.figures.has(figure)
      ? []
      : [
          [
            'figure',
            `there is no figure "${figure}". Correct the id, or add the file to src/figures`,
          ] as const,
        ]),
  ];
}

/**
 * What is wrong with the fields of the findings, each line with its place. Their words are checked as all prose is.
 * @param texts path of an MDX file -> its text; those outside content/findings are passed over
 */
export function findingProblems(texts: ReadonlyMap<string, string>, known: Known): string[] {
  const orders = new Map<number, string>();
  return [...texts]
    .filter(([path]) => path.startsWith('content/findings/'))
    .flatMap(([path, text]) => {
      const read = readFinding(text);
      if ('faults' in read)
        return read.faults.map(([field, reason]) => at(path, fieldAt(text, field), `${field}: ${reason}`));
      const { fields } = read;
      const before = orders.get(fields.order);
      orders.set(fields.order, before ?? path);
      const twice: Fault[] = before
        ? [['order', `${before} already has place ${fields.order}. Give one of them another`]]
        : [];
      return [
        ...twice,
        ...lateQuantifier(fields),
        ...unboundKeys(fields),
        ...wrongHedges(fields, known),
        ...unknownNames(fields, known),
      ].map(([field, message]) => at(path, fieldAt(text, field), message));
    });
}
