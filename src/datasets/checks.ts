/** Checks that several datasets make on their rows as a whole. */
import type { Finding, Row } from './define.ts';
import { listItems } from './fields.ts';

/** A row with an id. */
type Named = Row & { readonly id: string };

/** The problem that the number of rows is not the number of things. */
export function wrongCount(rows: readonly Named[], expected: number, things: string): Finding[] {
  if (rows.length === expected) return [];
  const message = `there are ${expected} ${things}, but this file has ${rows.length} rows; compare it with the report`;
  return [{ message }];
}

/** Rows that are out of the order of their codes. */
export function outOfOrder<Field extends string>(
  rows: readonly (Named & Readonly<Record<Field, string>>)[],
  field: Field,
  order: readonly string[],
): Finding[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before || order.indexOf(before[field]) <= order.indexOf(row[field])) return [];
    const message = `rows must be in the order ${order.join(', ')}, but ${before[field]} comes before this one; move the row`;
    return [{ row: row.id, field, message }];
  });
}

/** Codes of a vocabulary that no row has. */
export function unused(rows: readonly Named[], field: string, expected: readonly string[]): Finding[] {
  const used = new Set(rows.map((row) => row[field]));
  return expected
    .filter((code) => !used.has(code))
    .map((code) => ({
      message: `no row has the ${field} ${code}; add one, or remove it from the vocabulary`,
    }));
}

/** Rows that refer to a number without naming the passage that has it. */
export function unsupported(
  rows: readonly (Named & { readonly passages: string })[],
  fields: readonly string[],
  quantities: readonly Row[],
): Finding[] {
  const passageOf = new Map(quantities.map(({ id, passage }) => [id, passage]));
  return rows.flatMap((row) => {
    const named = listItems(row.passages);
    const wanted = fields.flatMap((field) => passageOf.get(row[field] ?? '') ?? []).map(String);
    return [...new Set(wanted)]
      .filter((passage) => !named.includes(passage))
      .map((passage) => ({
        row: row.id,
        field: 'passages',
        message: `the passage of each number must be named here; add ${passage}`,
      }));
  });
}

/** Quantifiers that none of the row's passages uses in the printed report. */
export function misquoted(
  rows: readonly (Named & { readonly passages: string; readonly quantifier: string | null })[],
  evidence: readonly Row[],
): Finding[] {
  const printed = new Map(evidence.map(({ id, extent_text }) => [id, String(extent_text).toLowerCase()]));
  return rows
    .filter(({ quantifier }) => quantifier !== null)
    .flatMap(({ id, passages, quantifier }) => {
      const words = listItems(passages).map((passage) => printed.get(passage));
      if (words.includes(String(quantifier).toLowerCase())) return [];
      const found = `${JSON.stringify(quantifier)}, but its passages use ${words.join(', ')}`;
      return [
        {
          row: id,
          field: 'quantifier',
          message: `expected a word that one of its passages uses in print, found ${found}`,
        },
      ];
    });
}
