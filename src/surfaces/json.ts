import { isWhole } from '../lib/publisher.ts';
import type { Published } from './published.ts';

/** What the figure is for and where its limits are, in the words of its page. */
function about({ figure, rows }: Published): Record<string, string | readonly string[]> {
  const { purpose, reading, limitations, canSay, cannotSay, method } = figure.about;
  return {
    question: figure.question,
    purpose,
    reading,
    limitations,
    can_say: canSay(rows),
    cannot_say: cannotSay,
    method,
  };
}

/** The rows as JSON, one per line, with everything needed to understand and cite them. */
export function json(figure: Published): string {
  const { id, title, caption, notes, alt, description, source, license, release, status } = figure;
  const address = isWhole(figure.address) ? figure.address : null;
  const fields = Object.entries(figure.columns).map(
    ([name, { label, description: meaning, type, origin, empty }]) => ({
      name,
      label,
      description: meaning,
      type,
      origin,
      ...(empty && { empty }),
    }),
  );
  const head = {
    id,
    title,
    caption,
    ...about(figure),
    notes,
    alt,
    description,
    source,
    license,
    release,
    status,
    address,
    fields,
  };
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const rows = figure.rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${opening},\n  "rows": [\n${rows}\n  ]\n}\n`;
}
