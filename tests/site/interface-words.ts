/** Collects all strings in the modules of interface words, including those that their functions return. */

/** The argument that stands for a name when a function is called. */
export const sample = 'sample';
const samples: readonly unknown[] = [sample, 1, 2, [sample]];

/** All combinations of a number of samples. */
const choicesOf = (count: number): readonly (readonly unknown[])[] =>
  count === 0 ? [[]] : choicesOf(count - 1).flatMap((few) => samples.map((one) => [...few, one]));

/** What a function returns for all combinations of samples, except those for which it throws. */
function madeBy(make: (...given: readonly unknown[]) => unknown): unknown[] {
  return choicesOf(make.length).flatMap((given) => {
    try {
      return [make(...given)];
    } catch {
      return [];
    }
  });
}

/** All strings in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return madeBy(value as () => unknown).flatMap(stringsIn);
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** All strings of the interface, each with the module that it comes from. */
export function wordsOfInterface(): ReadonlyMap<string, string> {
  const modules = import.meta.glob<Record<string, unknown>>('../../src/words/*.ts', { eager: true });
  return new Map(
    Object.entries(modules).flatMap(([path, module]) =>
      stringsIn({ ...module }).map((text) => [text, path.replace('../../', '')] as const),
    ),
  );
}
