/** What search knows of words: content/search/words.json, and the short forms that the edition knows everywhere. */
import { z } from 'zod';
import file from '../../../content/search/words.json' with { type: 'json' };
import { shortened } from '../../lib/abbreviations.ts';
import { kinds } from '../../words/search.ts';
import type { Kind, Synonym } from './record.ts';

const words = z.array(z.string().min(1)).min(1);

const schema = z.strictObject({
  /** Words of questions, which say nothing of what is looked for. */
  passedOver: words,
  /** Words that say which kind of thing is looked for. */
  kinds: z.partialRecord(z.enum(Object.keys(kinds) as Kind[]), words),
  /** Page, by its address -> other names by which it is looked for. */
  pages: z.record(z.string(), words),
  synonyms: z.array(z.strictObject({ typed: words, means: words })),
});

const read = schema.safeParse(file);
if (!read.success) throw new Error(`content/search/words.json: ${z.prettifyError(read.error)}`);

export const { passedOver, pages: pageNames, kinds: kindWords } = read.data;

/** Either form of a name means the other. */
const shortForms = shortened.flatMap(({ long, short }): Synonym[] => [
  { typed: [long], means: [short] },
  { typed: [short], means: [long] },
]);

/** What readers may type, and what the edition says instead. */
export const synonyms: readonly Synonym[] = [...read.data.synonyms, ...shortForms];
