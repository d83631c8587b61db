/** The releases of the data, and what differs between any two of them, dataset by dataset. */
import { datasetNames, type DatasetName } from '../datasets/catalog.ts';
import { columnsOfVersion, type Column } from '../datasets/columns.ts';
import { noteOn } from '../datasets/changelog.ts';
import type { Cell, Row } from '../datasets/define.ts';
import type { LoadedRelease } from '../datasets/load.ts';
import type { Withdrawal } from '../datasets/meta.ts';
import { rowChanges, type RowChanges } from '../datasets/row-changes.ts';
import { history } from '../datasets/site.ts';

/** A dataset that differs between two releases. */
export interface DatasetDifference {
  readonly name: DatasetName;
  readonly title: string;
  /** Its version in each; undefined where a release lacks it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly changes: RowChanges;
  /** Titles of its fields. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A pair of releases, the older first. */
export interface Pair {
  readonly before: LoadedRelease;
  readonly after: LoadedRelease;
}

/** All releases, the newest first. */
export const releasesShown = (): LoadedRelease[] => history.releases.toReversed();

/** Every pair of releases. */
export const pairsOf = (releases: readonly LoadedRelease[] = history.releases): Pair[] =>
  releases.flatMap((before, index) => releases.slice(index + 1).map((after) => ({ before, after })));

/** What is withdrawn of a release, in the order in which it was. */
export const withdrawnIn = ({ version }: LoadedRelease): Withdrawal[] =>
  history.withdrawn.filter(({ release }) => release === version);

/** That all of a release is withdrawn. */
export const wholeWithdrawal = (version: string): Withdrawal | undefined =>
  history.withdrawn.find(({ release, figure }) => release === version && figure === undefined);

/** What the list of changes says about the versions that are new in a release, and which these are. */
export function notesOf({ version, datasets }: LoadedRelease): { of: string; text: string }[] {
  const notes = Object.entries(datasets).flatMap(([name, its]) => {
    const text = noteOn(history.changelog, version, { name, version: its });
    return text === undefined ? [] : [{ of: `${name} ${its}`, text }];
  });
  return [...Map.groupBy(notes, ({ text }) => text)].map(([text, members]) => ({
    of: members.map((one) => one.of).join(', '),
    text,
  }));
}

/** The datasets that differ between two releases. */
export function differencesBetween({ before, after }: Pair): DatasetDifference[] {
  return datasetNames
    .filter((name) => before.datasets[name] !== after.datasets[name])
    .map((name) => ({
      name,
      title: (after.metas[name] ?? before.metas[name])?.title ?? name,
      before: before.datasets[name],
      after: after.datasets[name],
      changes: rowChanges(before.tables[name] ?? [], after.tables[name] ?? []),
      titles: Object.fromEntries(
        [...fieldsIn(before, name), ...fieldsIn(after, name)].map((field) => [field.name, field.title]),
      ),
    }));
}

const fieldsIn = ({ metas }: LoadedRelease, name: DatasetName): readonly Column[] =>
  columnsOfVersion(name, metas[name] ?? {});

/** A row as pairs of fields and values, without what is empty. */
export const filledCells = (row: Row): [string, Cell][] =>
  Object.entries(row).filter(([, cell]) => cell !== null);
