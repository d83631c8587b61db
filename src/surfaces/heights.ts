/** How high the embeds of figures are. `npm run measure` finds it out in a browser and writes it down beside this file. */
import { compareVersions } from '../datasets/versions.ts';
import { embedWidths, type EmbedHeights } from '../lib/embed-sizes.ts';
import measured from './embed-heights.json' with { type: 'json' };

/** An embed with the data of one release. */
export interface ReleasedFigure {
  readonly id: string;
  readonly release: string;
}

/** Heights by figure and release. */
export type HeightsByRelease = Readonly<Record<string, Readonly<Record<string, EmbedHeights>>>>;

/** Height that is held free for a figure that nobody has measured, in pixels: that of a short one on a wide page. */
const UNMEASURED = 800;

const unmeasured = Object.fromEntries(embedWidths.map((width) => [width, UNMEASURED])) as EmbedHeights;

/**
 * Heights of a figure's embed in pixels, by the width of its frame: those of its release, or of the newest that was
 * measured, or a guess. {@link unmeasuredLesson} says which are not its own.
 * @param known what was measured
 */
export function heightsOf({ id, release }: ReleasedFigure, known: HeightsByRelease = measured): EmbedHeights {
  const releases = known[id] ?? {};
  const newest = Object.keys(releases).sort(compareVersions).at(-1) ?? release;
  return releases[release] ?? releases[newest] ?? unmeasured;
}

/**
 * What the build says where embeds were not measured: nothing to stop it for, since their frames grow by themselves.
 * @returns undefined where all were
 */
export function unmeasuredLesson(
  figures: readonly ReleasedFigure[],
  known: HeightsByRelease = measured,
): string | undefined {
  const missing = figures.filter(({ id, release }) => known[id]?.[release] === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map(({ id, release }) => `${id} ${release}`).join(', ');
  return (
    `The heights of these embeds have not been measured: ${names}. Their embed codes reserve the height of an earlier ` +
    `release, or ${UNMEASURED} pixels. Run "npm run measure", which needs Chromium, and commit src/surfaces/embed-heights.json.`
  );
}
