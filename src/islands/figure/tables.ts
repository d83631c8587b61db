import type { FigureTableName, FigureTables } from '../../datasets/figure-tables.ts';
import type { Parts } from './parts.ts';

const asked = new Map<string, Promise<unknown>>();

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** A file is asked for once; one that could not be had may be asked for again. */
function once(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) return known;
  const answer = fetched(address);
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}

/**
 * One of the tables of the release that a figure shows.
 * @throws when the file cannot be had
 */
export function loadTable<Name extends FigureTableName>(
  { tables }: Parts,
  name: Name,
): Promise<FigureTables[Name]> {
  return once(new URL(`${name}.json`, new URL(tables, document.baseURI)).href) as Promise<FigureTables[Name]>;
}
