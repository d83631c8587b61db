/** What has happened to the data behind a figure, in words: for its page, the feeds and people who embed it. */
import { noteOn, type Changelog, type DatasetVersion } from '../datasets/changelog.ts';
import {
  changesOf,
  releasesOf,
  withdrawalOf,
  type Change,
  type DataState,
  type FigureData,
  type History,
} from '../datasets/history.ts';
import type { Release, Withdrawal } from '../datasets/meta.ts';
import { dateInWords } from '../lib/dates.ts';
import { listed, sentence } from '../lib/format.ts';
import * as words from '../words/data-changes.ts';

/** A change or a withdrawal, as the figure's page describes it. */
export interface ToldChange {
  /** Its anchor on that page. */
  readonly anchor: string;
  /** ISO day. */
  readonly date: string;
  readonly title: string;
  /** What changed and why, a sentence or more for each. */
  readonly points: readonly string[];
}

/** Every change of the data behind a figure, and every withdrawal, the newest first. */
export function toldChanges(figure: FigureData, history: History): ToldChange[] {
  const changes = changesOf(figure, history).map((change) => toldChange(change, history.changelog));
  const withdrawals = releasesOf(figure, history.releases)
    .map(({ version }) => withdrawalOf(figure.id, version, history))
    .filter((withdrawal) => withdrawal !== undefined)
    .map(toldWithdrawal);
  return [...withdrawals, ...changes.reverse()].sort(
    (one, other) => Date.parse(other.date) - Date.parse(one.date),
  );
}

function toldChange(
  { release: { version, date }, isCorrection, versions }: Change,
  changelog: Changelog,
): ToldChange {
  const title = isCorrection ? words.corrected(version) : words.changed(version);
  return { anchor: changeAnchor(version), date, title, points: pointsOf(version, versions, changelog) };
}

/** Versions that share a note are described together. */
function pointsOf(release: string, versions: readonly DatasetVersion[], changelog: Changelog): string[] {
  const notes = versions.map((one) => ({ ...one, note: noteOn(changelog, release, one) ?? '' }));
  return [...Map.groupBy(notes, ({ note }) => note)].map(
    ([note, of]) => `${listed(of.map(({ name, version }) => `${name} ${version}`))}: ${sentence(note)}`,
  );
}

function toldWithdrawal({ release, date, reason }: Withdrawal): ToldChange {
  return {
    anchor: withdrawalAnchor(release),
    date,
    title: words.withdrawn(release),
    points: [sentence(reason)],
  };
}

const changeAnchor = (release: string): string => `release-${release}`;
const withdrawalAnchor = (release: string): string => `withdrawn-${release}`;

/** A state in the words that a reader of a pinned figure sees, without a period if it is not a sentence. */
export function stateWords(told: DataState, { version, status }: Release): string {
  if (told.state === 'withdrawn')
    return words.withdrawnOn(dateInWords(told.by.date), sentence(told.by.reason));
  if (told.state === 'corrected') {
    const releases = told.by.map(({ release }) => release.version);
    return words.correctedSince(releases, listed(releases));
  }
  if (told.state === 'superseded') return words.newerData(told.by.release.version);
  return status === 'draft' ? words.draft(version) : words.unchanged(version);
}

/** Where on the page of the figure a state is explained: an anchor, or nothing for the page as a whole. */
export function stateAnchor(told: DataState): string | undefined {
  if (told.state === 'withdrawn') return withdrawalAnchor(told.by.release);
  if (told.state === 'corrected') return changeAnchor((told.by.at(-1) ?? told.by[0]).release.version);
  return told.state === 'superseded' ? changeAnchor(told.by.release.version) : undefined;
}
