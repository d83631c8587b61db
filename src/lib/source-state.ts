/** Which commit this copy is built from, and whether its sources have other changes; null without git. */
export const sourceState = import.meta.env.SOURCE_STATE ?? null;
