/** The fields above the text of a recommendation, in content/recommendations; its file has the id of its factor. */
import { z } from 'zod';
import { fieldAt, frontmatterOf } from './frontmatter.ts';
import type { Prose } from './read.ts';

export const recommendationFields = z.strictObject({
  /** Address of the paragraph of the report that makes it: `VI.data.1`. */
  of: z.string().min(1),
  /** The recommendation in one sentence, without numbers. */
  sentence: z.string().min(1),
  /** Whom it is addressed to, only as far as the report says. */
  addressees: z.string().min(1),
});

/** The sentences among the fields as prose, so that they are checked like the text under them. */
export function sentencesAbove(file: string, text: string): Prose {
  const { data } = recommendationFields.safeParse(frontmatterOf(text));
  const words = (['sentence', 'addressees'] as const).map((field) => ({
    text: data?.[field] ?? '',
    position: fieldAt(text, field),
    isBound: false,
    paragraph: null,
    element: null,
    consortium: null,
  }));
  return { file, uses: [], words, headings: [] };
}
