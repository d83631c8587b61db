/** The small file from which a pinned embed learns what has happened to its data. */
import {
  releasesOf,
  stateSince,
  type DataState,
  type FigureData,
  type History,
} from '../datasets/history.ts';
import type { Release } from '../datasets/meta.ts';
import { figureAddress } from '../lib/routes.ts';
import { stateAnchor, stateWords } from './told-changes.ts';

/** What has happened to a figure's data since one release. */
export interface ReleaseStatus {
  readonly state: DataState['state'];
  /** For readers: `Data corrected since: release 1.0.1`. */
  readonly words: string;
  /** Where it is explained: the figure's page, at the change if there is one. Relative to the status file. */
  readonly link: string;
}

/** A figure: its newest release, and its status in each release in which it can be pinned. */
export interface FigureStatus {
  readonly latest: string;
  /** Status by version of the release, from the oldest to the newest. */
  readonly releases: Readonly<Record<string, ReleaseStatus>>;
}

/** The whole file. */
export interface StatusFile {
  /**
   * Version of this shape. It rises when a field is removed or changes its meaning; fields may be added at any time.
   */
  readonly version: 1;
  /** Status by id of the figure. */
  readonly figures: Readonly<Record<string, FigureStatus>>;
}

/** The status of figures in all releases. */
export function statusFile(figures: readonly FigureData[], history: History): StatusFile {
  return {
    version: 1,
    figures: Object.fromEntries(figures.map((figure) => [figure.id, figureStatus(figure, history)])),
  };
}

function figureStatus(figure: FigureData, history: History): FigureStatus {
  const releases = releasesOf(figure, history.releases);
  return {
    latest: releases.at(-1)?.version ?? '',
    releases: Object.fromEntries(
      releases.map((release) => [release.version, releaseStatus(figure, release, history)]),
    ),
  };
}

function releaseStatus(figure: FigureData, release: Release, history: History): ReleaseStatus {
  const told = stateSince(figure, release.version, history);
  const anchor = stateAnchor(told);
  // The file lies one folder below the root of the site: so its links work under any path.
  const link = `..${figureAddress(figure.id)}${anchor === undefined ? '' : `#${anchor}`}`;
  return { state: told.state, words: stateWords(told, release), link };
}
