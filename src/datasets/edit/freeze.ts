/** The end of a draft: its files never change again. */
import { datasetNames, type DatasetName } from '../catalog.ts';
import { changelogPath, withoutDraftSign } from '../changelog.ts';
import { columnsOf } from '../columns.ts';
import { dataPath } from '../data-file.ts';
import type { Data, WholeRelease, World } from '../load.ts';
import { checksumOf, releasesPath } from '../releases.ts';
import { dataFileText } from '../write.ts';
import {
  checked,
  draftOf,
  EditRefused,
  isFrozen,
  readable,
  withNewest,
  type Changes,
  type Edit,
} from './edit.ts';

/** When a release is dated, and what day it is: both ISO days. */
export interface Dated {
  readonly day: string;
  readonly today: string;
}

/**
 * Freezes the draft: dates it and the versions that are new in it, writes down the fields and checksums of its files, and
 * takes the sign of a draft from its heading in the list of changes.
 * @throws DataProblems when something is wrong with the data; EditRefused when there is no draft, or for a future day
 */
export function freeze(world: World, { day, today }: Dated): Edit {
  if (day > today)
    throw new EditRefused(
      `A release cannot be dated in the future: expected ${today} or earlier, found ${day}.`,
    );
  const data = readable(world);
  const draft = draftOf(data);
  const files = datasetNames.map((name) => [name, frozenText(world, data, draft, name, day)] as const);
  const changelog = world[changelogPath];
  const changes: Changes = {
    ...Object.fromEntries(files.map(([name, text]) => [dataPath(name, draft.datasets[name] ?? ''), text])),
    [releasesPath]: withNewest(data, {
      status: 'frozen',
      date: day,
      checksums: Object.fromEntries(files.map(([name, text]) => [name, checksumOf(text)])),
    }),
    ...(changelog === undefined ? {} : { [changelogPath]: withoutDraftSign(changelog, draft.version) }),
  };
  const summary = `Froze release ${draft.version}, dated ${day}. Its files must never change again.`;
  return checked(world, changes, summary);
}

function frozenText(world: World, data: Data, draft: WholeRelease, name: DatasetName, day: string): string {
  const version = draft.datasets[name] ?? '';
  if (isFrozen(data, name, version)) return world[dataPath(name, version)] ?? '';
  const meta = { ...draft.metas[name], released: day, fields: columnsOf(name) };
  return dataFileText(name, meta, draft.tables[name]);
}
