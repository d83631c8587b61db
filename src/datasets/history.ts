/**
 * What has happened to the data behind a figure since a release. Only frozen releases count: a draft may change until it
 * is frozen, so a draft neither supersedes nor corrects anything, and has no history of its own.
 */
import { holds, type DatasetName } from './catalog.ts';
import type { Changelog, DatasetVersion } from './changelog.ts';
import type { LoadedRelease } from './load.ts';
import type { Withdrawal } from './meta.ts';
import { DataProblems } from './problems.ts';
import { releasesPath } from './releases.ts';
import { kindOf, rowChanges } from './row-changes.ts';

/** All releases, oldest first, with their withdrawals and their notes. */
export interface History {
  readonly releases: readonly LoadedRelease[];
  readonly withdrawn: readonly Withdrawal[];
  readonly changelog: Changelog;
}

/** A figure, and the datasets behind it. */
export interface FigureData {
  readonly id: string;
  readonly datasets: readonly DatasetName[];
  /**
   * What the figure publishes in a release that has its datasets: all rows and the numbers in its notes, as one text.
   * Two releases with the same text are the same to those who use the figure, whatever else changed in its datasets.
   */
  publishedIn(release: string): string;
}

/** A release that changed what a figure publishes. */
export interface Change {
  readonly release: LoadedRelease;
  /** Whether a row behind the figure was corrected; otherwise rows were only added or removed. */
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
export function releasesOf<Some extends Pick<LoadedRelease, 'datasets'>>(
  { datasets }: Pick<FigureData, 'datasets'>,
  releases: readonly Some[],
): Some[] {
  return releases.filter((release) => holds(release.datasets, datasets));
}

/** The frozen releases that changed what a figure publishes, the oldest first. Its first release changes nothing. */
export function changesOf(figure: FigureData, { releases }: History): Change[] {
  const frozen = releasesOf(figure, releases).filter(({ status }) => status === 'frozen');
  return frozen.slice(1).flatMap((release, index) => {
    const before = frozen[index];
    return before ? changeBetween(figure, before, release) : [];
  });
}

function changeBetween(figure: FigureData, before: LoadedRelease, release: LoadedRelease): Change[] {
  const changed = figure.datasets.filter((name) => release.datasets[name] !== before.datasets[name]);
  if (changed.length === 0) return [];
  if (figure.publishedIn(before.version) === figure.publishedIn(release.version)) return [];
  const isCorrected = (name: DatasetName): boolean =>
    kindOf(rowChanges(before.tables[name] ?? [], release.tables[name] ?? [])).corrects;
  return [
    {
      release,
      isCorrection: changed.some(isCorrected),
      versions: changed.map((name) => ({ name, version: release.datasets[name] ?? '' })),
    },
  ];
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
 * @throws DataProblems for those that do not
 */
export function checkWithdrawnFigures(figures: readonly string[], withdrawn: readonly Withdrawal[]): void {
  const problems = withdrawn.flatMap(({ figure, release }, index) => {
    if (figure === undefined || figures.includes(figure)) return [];
    const message = `there is no figure "${figure}" to withdraw in release ${release}; remove the entry, or use one of ${figures.join(', ')}`;
    return [{ file: releasesPath, place: `withdrawn ${index + 1}`, subject: 'figure', message }];
  });
  if (problems.length > 0) throw new DataProblems(problems);
}
