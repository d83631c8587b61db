/** What a key finding can be traced to: its statements and whose they are, what limits it, and what the report leaves open. */
import type { Passage } from '../datasets/schemas/evidence.ts';
import { quantity, stated, tables } from '../datasets/site.ts';
import { integer, listed } from '../lib/format.ts';
import { quantityText } from '../lib/quantity-text.ts';
import type { Finding } from '../prose/findings.ts';
import * as words from '../words/account.ts';
import { counted, kinds } from '../words/vocabulary/index.ts';

/** A line of an account: its label, and what it says in phrases or in statements of the report. */
export interface AccountLine {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly statements: readonly Passage[];
}

/** Statements by their ids, in the order of the ids. */
export const statementsOf = (ids: readonly string[]): Passage[] =>
  ids.flatMap((id) => tables.evidence.filter((passage) => passage.id === id));

/** `5 findings and 1 example`, the most frequent kind first. */
function kindsInWords(statements: readonly Passage[]): string {
  const groups = [...Map.groupBy(statements, ({ kind }) => kind)];
  return listed(
    groups
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([kind, { length }]) => counted(length, kinds[kind])),
  );
}

/** Whose words the statements retell: those of people whom the report quotes, if there are any. */
function voicesInWords(statements: readonly Passage[]): string {
  const quoted = statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return quoted.length === 0
    ? words.noneQuoted
    : words.someQuoted(quoted.length, listed([...new Set(quoted)]));
}

/**
 * The account of a finding, a line for each question that a reader may ask of it. It rates nothing: how certain a finding
 * is, the report says only by its own words.
 */
export function accountOf({ passages, account }: Pick<Finding, 'passages' | 'account'>): AccountLine[] {
  const restsOn = statementsOf(passages);
  const line = (
    label: string,
    phrases: readonly string[],
    statements: readonly Passage[] = [],
  ): AccountLine => ({
    label,
    phrases,
    statements,
  });
  return [
    line(words.labels.restsOn, [
      words.statementsOfKinds(restsOn.length, kindsInWords(restsOn)),
      voicesInWords(restsOn),
    ]),
    line(words.labels.reach, [
      words.reach(
        integer(stated('consortia-studied')),
        integer(stated('consortia')),
        integer(stated('year-three-reports')),
        quantityText(quantity('year-three-reports-submitted')),
      ),
    ]),
    line(
      words.labels.hedges,
      Object.entries(account.hedges).map(([said, id]) => words.hedge(said, id)),
    ),
    line(words.labels.against, [], statementsOf(account.against)),
    line(words.labels.uncounted, account.uncounted),
  ];
}

/** The account as plain text, a line each, for citation files and wherever nothing can be linked. */
export const accountText = (finding: Pick<Finding, 'passages' | 'account'>): string =>
  accountOf(finding)
    .map(
      ({ label, phrases, statements }) =>
        `${label}: ${[...phrases, ...statements.map(words.statement)].join('; ')}.`,
    )
    .join('\n');
