/** All strings that the modules of interface words have, those that their functions make included. */

/** What stands for a name or a number in a string that a function makes. */
export const sample = 'sample';
const samples: readonly unknown[] = [sample, 1, 2, [sample]];

/** Every choice of so many samples. */
const choicesOf = (count: number): readonly (readonly unknown[])[] =>
  count === 0 ? [[]] : choicesOf(count - 1).flatMap((few) => samples.map((one) => [...few, one]));

/** What a function makes of samples; of those that it does not take, nothing. */
function madeBy(make: (...given: readonly unknown[]) => unknown): unknown[] {
  return choicesOf(make.length).flatMap((given) => {
    try {
      return [make(...given)];
    } catch {
      return [];
    }
  });
}

/** The strings in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return madeBy(value as () => unknown).flatMap(stringsIn);
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Each string, with the module that has it. */
export function wordsOfInterface(): ReadonlyMap<string, string> {
  const modules = import.meta.glob<Record<string, unknown>>('../../src/words/*.ts', { eager: true });
  return new Map(
    Object.entries(modules).flatMap(([path, module]) =>
      stringsIn({ ...module }).map((text) => [text, path.replace('../../', '')] as const),
    ),
  );
}
