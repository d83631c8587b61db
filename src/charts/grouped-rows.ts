/** Measures of rows in groups one below the other, in pixels. */
export interface GroupMeasures {
  /** Height of a group's head, over its rows. */
  readonly head: number;
  readonly row: number;
  /** Between the last row of a group and the next group. */
  readonly gap: number;
}

/** Something with its place: the y of its upper edge, in pixels. */
export type Placed<Thing> = Thing & { readonly top: number };

/** A group with its place, and each of its items with that of its row. */
type PlacedGroup<Group extends { readonly items: readonly unknown[] }> = Placed<
  Omit<Group, 'items'> & { readonly items: readonly Placed<Group['items'][number]>[] }
>;

/**
 * Places groups one below the other, each a head over its rows.
 * @param from the upper edge of the first
 * @returns the groups with their places, and the lower edge of the last row
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
