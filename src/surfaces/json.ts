import type { Published } from './published.ts';

/** The rows as JSON, one a line, with what is needed to understand and cite them. */
export function json(figure: Published): string {
  const { id, title, caption, notes, alt, description, source, license, release, status, address } = figure;
  const fields = Object.entries(figure.columns).map(
    ([name, { label, description: meaning, type, origin }]) => ({
      name,
      label,
      description: meaning,
      type,
      origin,
    }),
  );
  const head = {
    id,
    title,
    caption,
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
