/** Sizes of grouped rows, in pixels. */
export interface GroupMeasures {
  /** Height of the heading above the rows of a group. */
  readonly head: number;
  readonly row: number;
  /** Space between the last row of a group and the next group. */
  readonly gap: number;
}

/** Something with its position: the y of its top edge, in pixels. */
export type Placed<Thing> = Thing & { readonly top: number };

/** A group with its place, and each of its items with that of its row. */
type PlacedGroup<Group extends { readonly items: readonly unknown[] }> = Placed<
  Omit<Group, 'items'> & { readonly items: readonly Placed<Group['items'][number]>[] }
>;

/**
 * Places groups below one another, each with a heading above its rows.
 * @param from top edge of the first group
 * @returns the groups with their positions, and the bottom edge of the last row
 */
export function placed<Group extends { readonly items: readonly object[] }>(
  groups: readonly Group[],
  from: number,
  { head, row, gap }: GroupMeasures,
): { groups: PlacedGroup<Group>[]; bottom: number } {
  let y = from;
  const result = groups.map((group) => {
    const top = y;
    const items = group.items.map((item, index) => ({ ...item, top: top + head + index * row }));
    y = top + head + items.length * row + gap;
    return { ...group, top, items };
  });
  return { groups: result, bottom: y - gap };
}
