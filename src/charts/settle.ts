/** How often each decision is taken again at most. */
const ROUNDS = 8;

/**
 * Makes decisions that depend on each other. Each starts with its first option. Then, one after the other, each switches
 * to the option that costs least given all the others, until none of them changes.
 * @param options number of options for each decision
 * @param cost the cost of one decision, given all of them; lower is better
 * @returns the option chosen for each decision
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
