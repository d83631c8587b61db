/**
 * What has happened to the data behind a figure since a release. Only frozen releases count: a draft may change until it
 * is frozen, so a draft neither supersedes nor corrects anything, and has no history of its own.
 */
import { holds, type DatasetName } from './catalog.ts';
import type { Changelog, DatasetVersion } from './changelog.ts';
import type { Release, Withdrawal } from './meta.ts';
import { isCorrection } from './versions.ts';

/** All releases, oldest first, with their withdrawals and their notes. */
export interface History {
  readonly releases: readonly Release[];
  readonly withdrawn: readonly Withdrawal[];
  readonly changelog: Changelog;
}

/** A figure, and the datasets behind it. */
export interface FigureData {
  readonly id: string;
  readonly datasets: readonly DatasetName[];
}

/** A release that changed the data behind a figure. */
export interface Change {
  readonly release: Release;
  /** Whether something was corrected; otherwise rows were only added or removed. */
  readonly isCorrection: boolean;
  /** The versions that are new in it. */
  readonly versions: readonly DatasetVersion[];
}

/** What has happened to the data that a figure shows in a release. */
export type DataState =
  | { readonly state: 'current' }
  /** Changed since, without a correction. */
  | { readonly state: 'superseded'; readonly by: Change }
  /** Corrected since, by one or more releases, oldest first. */
  | { readonly state: 'corrected'; readonly by: readonly [Change, ...Change[]] }
  | { readonly state: 'withdrawn'; readonly by: Withdrawal };

/** The releases in which a figure can be shown: those that have all datasets behind it. */
export function releasesOf<Some extends Release>(
  { datasets }: FigureData,
  releases: readonly Some[],
): Some[] {
  return releases.filter((release) => holds(release.datasets, datasets));
}

/** The frozen releases that changed the data behind a figure, the oldest first. Its first release changes nothing. */
export function changesOf(figure: FigureData, { releases }: History): Change[] {
  const frozen = releasesOf(figure, releases).filter(({ status }) => status === 'frozen');
  return frozen.slice(1).flatMap((release, index) => {
    const steps = figure.datasets.map((name) => ({
      name,
      version: release.datasets[name] ?? '',
      before: frozen[index]?.datasets[name] ?? '',
    }));
    const changed = steps.filter(({ version, before }) => version !== before);
    if (changed.length === 0) return [];
    return [
      {
        release,
        isCorrection: changed.some(({ version, before }) => isCorrection(before, version)),
        versions: changed.map(({ name, version }) => ({ name, version })),
      },
    ];
  });
}

/** The withdrawal of a figure in a release; the first if there are several. */
export function withdrawalOf(
  figure: string,
  release: string,
  { withdrawn }: History,
): Withdrawal | undefined {
  return withdrawn.find((one) => one.release === release && (one.figure ?? figure) === figure);
}

/**
 * What has happened to the data that a figure shows in a release. A withdrawal comes before everything else, and a
 * correction before any number of other changes.
 */
export function stateSince(figure: FigureData, release: string, history: History): DataState {
  const withdrawal = withdrawalOf(figure.id, release, history);
  if (withdrawal) return { state: 'withdrawn', by: withdrawal };
  const position = (version: string) => history.releases.findIndex((one) => one.version === version);
  const later = changesOf(figure, history).filter(
    (change) => position(change.release.version) > position(release),
  );
  const [first, ...others] = later.filter((change) => change.isCorrection);
  if (first) return { state: 'corrected', by: [first, ...others] };
  const last = later.at(-1);
  return last ? { state: 'superseded', by: last } : { state: 'current' };
}

/**
 * Checks that every withdrawn figure exists.
 * @throws with what to do about the first one that does not
 */
export function checkWithdrawnFigures(figures: readonly string[], { withdrawn }: History): void {
  const unknown = withdrawn.find(({ figure }) => figure !== undefined && !figures.includes(figure));
  if (!unknown) return;
  throw new Error(
    `data/releases.json withdraws the figure "${unknown.figure}" in release ${unknown.release}, but there is no such ` +
      `figure. Remove the entry, or use one of ${figures.join(', ')}.`,
  );
}
