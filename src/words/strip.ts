/** Words of the strip that shows all statements as ticks. */

/** The stretches, by the beginning of the codes of the report's sections that they hold. */
export const stretches = {
  front: 'Front matter',
  I: 'Introduction',
  II: 'Accomplishments',
  III: 'Sustainability: local',
  'III.region': 'Sustainability: region',
  IV: 'Challenges',
  V: 'Supports',
  VI: 'Conclusion',
  appendix: 'Appendix',
  notes: 'Endnotes',
} as const;

export type StretchCode = keyof typeof stretches;

/** Under the strip, always. */
export const meaning =
  'Each tick is one statement, as this edition classified it. Ticks do not count consortia or show how much a point matters.';
export const key = 'Up: helps. Down: hinders. Ring: an outcome. Dot: neutral.';
export const some = (count: number, of: number): string =>
  `${count} of the ${of} statements, where they stand in the report`;
export const inferred = 'An outlined tick marks a statement that we think refers to it without naming it.';
export const inStretch = (label: string, count: number, of: number | null): string =>
  of === null ? `${label}, ${count}` : count === 0 ? label : `${label}, ${count} of ${of}`;
