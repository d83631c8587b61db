/**
 * Addresses that others may have cited, and what each stands for: paragraphs, findings, statements, figures, datasets and
 * topics.
 * content/addresses.json lists them; every release adds its own, and none ever goes.
 */
import { z } from 'zod';
import { datasetNames } from '../datasets/catalog.ts';
import type { Problem } from '../datasets/problems.ts';
import { readSource, type Source } from '../datasets/source.ts';
import { issuesOf } from '../datasets/validate.ts';
import { textAddress } from '../lib/routes.ts';
import { conveyedIn } from './places.ts';
import { readFinding } from './findings.ts';
import type { Known } from './problems.ts';
import { textId, type Prose } from './read.ts';

export const addressesPath = 'content/addresses.json';

const statements = z.array(z.string());

const schema = z.strictObject({
  /** Address of a paragraph, `/report/local/#iii-local-5` -> the statements that it tells. */
  paragraphs: z.record(z.string(), statements),
  /** Id of a finding -> the statements on which it rests. */
  findings: z.record(z.string(), statements),
  /** Id of a statement -> the printed paragraph that makes it. */
  statements: z.record(z.string(), z.string()),
  /** Ids of figures, of datasets and of topics. A list from before there were topics has none. */
  figures: z.array(z.string()),
  datasets: z.array(z.string()),
  topics: z.array(z.string()).default([]),
});

/** Everything that can be cited. */
export type Addresses = z.infer<typeof schema>;

/**
 * What can be cited now.
 * @param texts path of an MDX file -> its text
 * @param proses the same texts, read
 */
export function addressesNow(
  texts: ReadonlyMap<string, string>,
  proses: ReadonlyMap<string, Prose>,
  { passages, figures, topics }: Pick<Known, 'passages' | 'figures' | 'topics'>,
): Addresses {
  const statementsOf = (of: string, named: string | undefined): string[] =>
    named === undefined
      ? [...passages].flatMap(([id, paragraph]) => (paragraph === of ? [id] : []))
      : named.split(' ').filter(Boolean);
  const paragraphs = [...proses].flatMap(([path, prose]) =>
    conveyedIn(prose).map(
      ({ element, of, passages: named }) => [`${pageOf(path)}#${element}`, statementsOf(of, named)] as const,
    ),
  );
  const findings = [...texts].flatMap(([path, text]) => {
    if (!path.startsWith('content/findings/')) return [];
    const read = readFinding(text);
    return 'fields' in read ? [[textId(path), read.fields.passages] as const] : [];
  });
  return {
    paragraphs: Object.fromEntries(paragraphs),
    findings: Object.fromEntries(findings),
    statements: Object.fromEntries(passages),
    figures: [...figures].sort(),
    datasets: [...datasetNames],
    topics: [...topics.keys()].sort(),
  };
}

/** The address of the page that a file of content/ becomes. */
function pageOf(path: string): string {
  const [, kind = ''] = path.split('/');
  return textAddress(kind as Parameters<typeof textAddress>[0], textId(path));
}

/** The addresses that have been listed; none where the file is missing or unusable, which its problems say. */
function listed(text: string | undefined): {
  source: Source;
  addresses: Addresses | undefined;
  problems: Problem[];
} {
  const source = readSource(addressesPath, text ?? '');
  const issues = source.value === undefined ? [] : issuesOf(schema, source.value);
  const problems = [
    ...source.problems,
    ...issues.map(({ path, message }) => source.problemAt(path, path.join('.'), message)),
  ];
  const addresses = problems.length === 0 ? schema.parse(source.value) : undefined;
  return { source, addresses, problems };
}

/** Listed addresses that lead nowhere now, or to something else. */
export function addressProblems(text: string | undefined, now: Addresses): Problem[] {
  const { source, addresses, problems } = listed(text);
  if (!addresses) return problems;
  const told = (kind: 'paragraphs' | 'findings'): Problem[] =>
    Object.entries(addresses[kind]).flatMap(([id, before]) => {
      const after = now[kind][id];
      const problem = (message: string): Problem[] => [source.problemAtKey([kind, id], id, message)];
      if (!after) return problem(`others may have cited this address, but nothing has it now; restore it`);
      // What is told may grow or shrink. If nothing of it is left, the address means something else.
      if (before.length === 0 || before.some((one) => after.includes(one))) return [];
      return problem(
        `this address stood for ${before.join(', ')} and now for ${after.join(', ') || 'nothing'}; give the new text an address of its own`,
      );
    });
  const moved = Object.entries(addresses.statements).flatMap(([id, before]) => {
    const after = now.statements[id];
    if (after === before) return [];
    const message = after
      ? `the statement was of paragraph ${before} and now is of ${after}; give the new one an id of its own`
      : 'others may have cited this statement, but data/evidence has it no more; restore it';
    return [source.problemAtKey(['statements', id], id, message)];
  });
  const gone = (['figures', 'datasets', 'topics'] as const).flatMap((kind) =>
    addresses[kind].flatMap((id, index) =>
      now[kind].includes(id)
        ? []
        : [source.problemAt([kind, index], id, `one of the ${kind} has been cited by this id; restore it`)],
    ),
  );
  return [...told('paragraphs'), ...told('findings'), ...moved, ...gone];
}

/** The list with all that can be cited now: what it has stays as it is. */
export function withAddresses(text: string | undefined, now: Addresses): string {
  const before = listed(text).addresses;
  const both = (one: readonly string[] = [], other: readonly string[]): string[] => [
    ...new Set([...one, ...other]),
  ];
  const all: Addresses = {
    paragraphs: { ...now.paragraphs, ...before?.paragraphs },
    findings: { ...now.findings, ...before?.findings },
    statements: { ...now.statements, ...before?.statements },
    figures: both(before?.figures, now.figures),
    datasets: both(before?.datasets, now.datasets),
    topics: both(before?.topics, now.topics),
  };
  return addressesText(all);
}

/** A line for each address, in alphabetical order. */
function addressesText(addresses: Addresses): string {
  const kinds = Object.entries(addresses).map(([kind, entries]) => {
    const lines = Array.isArray(entries)
      ? entries.toSorted().map((id) => `    ${JSON.stringify(id)}`)
      : Object.entries(entries)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([id, means]) => `    ${JSON.stringify(id)}: ${JSON.stringify(means)}`);
    const [open, close] = Array.isArray(entries) ? ['[', ']'] : ['{', '}'];
    return `  "${kind}": ${open}\n${lines.join(',\n')}\n  ${close}`;
  });
  return `{\n${kinds.join(',\n')}\n}\n`;
}
