/** The answer in short, and what the edition is about: for the cover and the brief. */
import { consortia, quantity, tables } from '../datasets/site.ts';
import { printedReport } from '../lib/edition.ts';
import { capitalized } from '../lib/format.ts';
import { quantityText } from '../lib/quantity-text.ts';
import * as words from '../words/cover.ts';

const year = printedReport.published.slice(0, 4);
const local = quantityText(quantity('consortia-local'));

/** The bottom line: its first sentence has both halves of the answer, and the rest says for how many what else holds. */
export const bottomLine = {
  first: `All ${local.replace('consortia', 'partnerships')} kept local work going in some form; only a few built and kept significant regional momentum.`,
  rest: 'Few if any reached the program’s ideal of lasting local and regional partnerships. Most still depended significantly on outside money when the grant ended.',
} as const;

/** How many, in the report's own words, in large: of an outcome by its id. */
const manyOf = (outcome: string): string =>
  capitalized(tables.outcomes.find(({ id }) => id === outcome)?.quantifier ?? '');

/** Both halves of the answer, as they stand in the field under the line. */
export const halves = [
  { many: manyOf('local-work'), what: words.halves.local },
  { many: manyOf('regional-momentum'), what: words.halves.regional },
] as const;

/** What is spoken of: the words around the sum of the grants, and the sum, which never breaks. */
export const lead = {
  before: `In Round One of the California Career Pathways Trust (CCPT), by the report’s account, California gave ${consortia.length} partnerships (called consortia) of schools, colleges and employers `,
  total: quantityText(quantity('round-one-total')),
  after: ` to build routes from high school to college and work, a broader kind of career and technical education (CTE). A ${year} report asked what was left when the grants ended.`,
  /** On a screen. */
  site: 'This site retells it in plain English, and its sections let you check each number.',
} as const;

/** The cover in two sentences, for search engines and previews. */
export const description = `${bottomLine.first} An independent edition of the ${year} report on the California Career Pathways Trust (CCPT).`;
