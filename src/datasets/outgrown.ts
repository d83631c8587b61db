/** Frozen files that do not fit what the schema or a rule asks today. They stay: a new version takes their place. */
import type { DataFile } from './data-file.ts';
import type { Problem } from './problems.ts';

/** One problem for a frozen file in place of one for each of its rows, with what to do about it. */
export function outgrown({ path, name, version, source, problems }: DataFile): Problem[] {
  const [first] = problems;
  if (!first) return [];
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const message =
    `${name} ${version} is frozen, but has ${count} by the rules of today (the first: ${first.subject}: ${first.message}). ` +
    `Keep ${path}, and write a new version: npm run data -- draft, unless there is a draft; ` +
    `npm run data -- export ${name} -o ${name}.csv; edit it; npm run data -- import ${name} ${name}.csv`;
  return [source.problemAt([], '', message)];
}
