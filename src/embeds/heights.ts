/** The heights of embeds. `npm run measure` measures them in a browser and writes them to a file next to this one. */
import { compareVersions } from '../datasets/versions.ts';
import { embedWidths, wordpressLimit, type EmbedHeights, type EmbedWidth } from './sizes.ts';
import measured from './heights.json' with { type: 'json' };

/** An embed with the data of one release. */
export interface ReleasedFigure {
  readonly id: string;
  readonly release: string;
}

/** Heights of an embed, and beside them those of its compact version. */
export type MeasuredHeights = EmbedHeights & { readonly compact?: EmbedHeights };

/** Heights by figure and release. */
export type HeightsByRelease = Readonly<Record<string, Readonly<Record<string, MeasuredHeights>>>>;

/** Height reserved for a figure that has not been measured, in pixels: that of a short figure on a wide page. */
const UNMEASURED = 800;

const allOf = (heightAt: (width: EmbedWidth) => number): EmbedHeights =>
  Object.fromEntries(embedWidths.map((width) => [width, heightAt(width)])) as EmbedHeights;

/** What was measured of a figure in its release, or in the newest that was measured. */
function measuredOf({ id, release }: ReleasedFigure, known: HeightsByRelease): MeasuredHeights | undefined {
  const releases = known[id] ?? {};
  const newest = Object.keys(releases).sort(compareVersions).at(-1) ?? release;
  return releases[release] ?? releases[newest];
}

/**
 * Heights of a figure's embed in pixels, by the width of its frame: those of its release, or of the newest that was
 * measured, or a guess. {@link unmeasuredLesson} says which are not its own.
 * @param known what was measured
 */
export function heightsOf(figure: ReleasedFigure, known: HeightsByRelease = measured): EmbedHeights {
  const own = measuredOf(figure, known);
  return allOf((width) => own?.[width] ?? UNMEASURED);
}

/** Like {@link heightsOf}, of a figure's compact embed; one that was not measured is as high as it may be. */
export function compactHeightsOf(figure: ReleasedFigure, known: HeightsByRelease = measured): EmbedHeights {
  const own = measuredOf(figure, known)?.compact;
  return allOf((width) => own?.[width] ?? wordpressLimit);
}

/**
 * What the build prints if embeds were not measured. It does not stop for that, because frames also grow by themselves.
 * @returns undefined if all were measured
 */
export function unmeasuredLesson(
  figures: readonly ReleasedFigure[],
  known: HeightsByRelease = measured,
): string | undefined {
  const missing = figures.filter(({ id, release }) => known[id]?.[release]?.compact === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map(({ id, release }) => `${id} ${release}`).join(', ');
  return (
    `The heights of these embeds have not been measured: ${names}. Their embed codes reserve the height of an earlier ` +
    `release, or ${UNMEASURED} pixels. Run "npm run measure", which needs Chromium, and commit src/embeds/heights.json.`
  );
}
