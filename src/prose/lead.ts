/** What the edition is about, in three sentences: for the cover and the brief. */
import { consortia, quantity } from '../datasets/site.ts';
import { printedReport } from '../lib/edition.ts';
import { quantityText } from '../lib/quantity-text.ts';

const year = printedReport.published.slice(0, 4);

/** The words around the sum of the grants, and the sum, which never breaks. */
export const lead = {
  before: `California gave ${consortia.length} groups of schools, colleges and employers, by the report’s account, `,
  total: quantityText(quantity('round-one-total')),
  after: ` to build routes from high school to college and work. In ${year} the report asked what was left. This edition tells it afresh, and opens its numbers.`,
} as const;

/** The same as plain text. */
export const leadText = `${lead.before}${lead.total}${lead.after}`;
