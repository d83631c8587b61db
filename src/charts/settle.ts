/** How often each decision is taken again at most. */
const ROUNDS = 8;

/**
 * Takes decisions that depend on each other: starting from the first option of each, every decision in turn changes
 * to what costs least while the others stand, until none changes.
 * @param options how many options each decision has
 * @param cost of one decision, given all; lower is better
 * @returns the option taken for each decision
 */
export function settled(
  options: readonly number[],
  cost: (decision: number, taken: readonly number[]) => number,
): number[] {
  const taken = options.map(() => 0);
  const best = (decision: number): number => {
    const costs = Array.from({ length: options[decision] ?? 0 }, (_, option) =>
      cost(decision, taken.with(decision, option)),
    );
    return costs.indexOf(Math.min(...costs));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = taken.join();
    options.forEach((_, decision) => (taken[decision] = best(decision)));
    if (taken.join() === before) break;
  }
  return taken;
}
