/** Share of the window's height above which a heading counts as reached. */
const READING = 0.3;

/** The window, in pixels: its height, and how much of the page is still below it. */
export interface Window {
  readonly height: number;
  readonly below: number;
}

/** How far down the window a heading counts as reached, in pixels from its top. */
export function readingLine({ height, below }: Window): number {
  return Math.max(height * READING, height - below);
}

/**
 * The heading that the reader is in.
 * @param tops where the headings stand, in pixels from the window's top, in their order
 * @returns index of the last heading above the line, -1 before the first
 */
export function currentHeading(tops: readonly number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
