/** A key finding: a headline in the report's own quantity word, with what it rests on. Its text is the file's body. */
import { z } from 'zod';
import { fieldAt, frontmatterOf } from './frontmatter.ts';
import type { Prose, Use, Words } from './read.ts';

/** What speaks for a finding and against it, beside the statements that it rests on, and what nobody could check. */
const account = z.strictObject({
  /** The report's own words for how many or how far, at most five, and the statement that has them. */
  hedges: z.record(z.string(), z.string()),
  /** Ids of the passages that speak against it or limit it. */
  against: z.array(z.string()).min(1),
  /** What the report neither counts nor says, each a phrase. */
  uncounted: z.array(z.string().min(1)).min(1),
});

/** The fields above a finding's text. */
export const findingFields = z.strictObject({
  /** Place among the findings, from 1. */
  order: z.int().positive(),
  /** The report's own quantity word, with which the headline begins; set largest of all. */
  quantifier: z.string().min(1),
  /** The quantity word with who and what, so that it makes sense alone. */
  headline: z.string().min(1),
  /** Continues the headline as one sentence; more sentences may follow. */
  claim: z.string().min(1),
  /** Every number in headline and claim, as written there, and the quantity that it states. */
  numbers: z.record(z.string(), z.string()),
  /** What is drawn under it: as many marks as the report counts, and nothing where it gives no number. */
  strip: z.strictObject({
    /** What is counted, in the plural. */
    unit: z.string().min(1),
    /** Id of the quantity, where the report gives a number. */
    count: z.string().nullable(),
    /** What the number is about, where that is not the headline. */
    note: z.string().nullable(),
  }),
  /** Ids of the passages that it rests on. */
  passages: z.array(z.string()).min(1),
  account,
  /** Id of the section in which to read on. */
  section: z.string().min(1),
  /** Id of the figure that shows it, where one does. */
  figure: z.string().nullable(),
  /** For search engines and previews; states no number, since nothing could tie it to the data there. */
  description: z.string().min(1),
});

export type FindingFields = z.infer<typeof findingFields>;

/** A key finding by its id, the name of its file. */
export interface Finding extends FindingFields {
  readonly id: string;
}

/** A stretch of a line of text, and the quantity that it states, if it states one. */
export interface Part {
  readonly text: string;
  readonly of: string | null;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A line of text in parts: the numbers that it states, and what stands between them.
 * @param numbers words of the line -> id of a quantity
 */
export function partsOf(text: string, numbers: Readonly<Record<string, string>>): Part[] {
  const written = Object.keys(numbers).sort((a, b) => b.length - a.length);
  if (written.length === 0) return [{ text, of: null }];
  const pattern = new RegExp(`(?<![\\w$])(${written.map(literally).join('|')})(?!\\w)`);
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, of: index % 2 === 1 ? (numbers[part] ?? null) : null }))
    .filter((part) => part.text !== '');
}

/** The headline after its quantity word. */
export const afterQuantifier = ({
  quantifier,
  headline,
}: Pick<FindingFields, 'quantifier' | 'headline'>): string => headline.slice(quantifier.length).trim();

const heads = ['quantifier', 'headline', 'claim'] as const;

/** The parts of quantity word, the rest of the headline, and claim. */
export function headParts(fields: FindingFields): Record<(typeof heads)[number], Part[]> {
  const { quantifier, claim, numbers } = fields;
  return {
    quantifier: partsOf(quantifier, numbers),
    headline: partsOf(afterQuantifier(fields), numbers),
    claim: partsOf(claim, numbers),
  };
}

/**
 * The fields of a finding.
 * @returns the fields, or what is wrong with them: the field's name and the reason
 */
export function readFinding(
  text: string,
): { fields: FindingFields } | { faults: [field: string, reason: string][] } {
  const { data, error } = findingFields.safeParse(frontmatterOf(text));
  if (data) return { fields: data };
  return { faults: error.issues.map(({ path, message }) => [String(path[0] ?? ''), message]) };
}

/** What a finding's headline, claim, account and description say, as if they were written before the text, with `<Num>`. */
export function headProse(file: string, text: string, fields: FindingFields): Prose {
  const parts = headParts(fields);
  const placed = [
    ...heads.flatMap((field) => parts[field].map((part) => ({ ...part, position: fieldAt(text, field) }))),
    { text: fields.description, of: null, position: fieldAt(text, 'description') },
    ...partsOf(fields.strip.note ?? '', fields.numbers).map((part) => ({
      ...part,
      position: fieldAt(text, 'strip'),
    })),
    ...[...Object.keys(fields.account.hedges), ...fields.account.uncounted].flatMap((said) =>
      partsOf(said, fields.numbers).map((part) => ({ ...part, position: fieldAt(text, 'account') })),
    ),
  ];
  const uses: Use[] = placed.flatMap(({ text: words, of, position }) =>
    of === null ? [] : [{ element: 'Num', attributes: { of }, words, position, within: null }],
  );
  const words: Words[] = placed.map(({ text: part, of, position }) => ({
    text: part,
    position,
    isBound: of !== null,
    element: null,
    paragraph: null,
    consortium: null,
  }));
  return { file, uses, words, headings: [] };
}

/** A finding in one sentence, without a full stop, as titles and citations name it: headline and the rest of its sentence. */
export function findingTitle({ headline, claim }: { headline: string; claim: string }): string {
  return `${headline} ${claim}`.replace(/\.(?:\s.*)?$/, '');
}
