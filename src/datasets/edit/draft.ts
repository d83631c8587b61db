/** A draft: begun, and taken back. */
import { datasetNames } from '../catalog.ts';
import { dataPath } from '../data-file.ts';
import type { World } from '../load.ts';
import type { Release } from '../meta.ts';
import { releasesPath } from '../releases.ts';
import { compareVersions, isVersion, versionAfter } from '../versions.ts';
import { checked, draftOf, EditRefused, isFrozen, plain, readable, releasesFile, type Edit } from './edit.ts';

/**
 * Begins a draft after the newest release, with the versions of that one.
 * @param today ISO day
 * @param version of the draft; the next patch when left out. It is settled when the draft is released.
 */
export function beginDraft(world: World, today: string, version?: string): Edit {
  const { current, releases, withdrawn } = readable(world);
  if (current.status === 'draft')
    throw new EditRefused(`Release ${current.version} is a draft already; import into it.`);
  const next = version ?? versionAfter(current.version, { corrects: true, adds: false, removes: false });
  if (!isVersion(next) || compareVersions(next, current.version) <= 0)
    throw new EditRefused(`Expected a version after ${current.version}, like 1.0.1; found "${next}".`);
  const draft: Release = { ...plain(current), version: next, status: 'draft', date: today, checksums: {} };
  // Not checked: whoever adds a column needs a draft while the frozen rows still lack it.
  const changes = { [releasesPath]: releasesFile([...releases.map(plain), draft], withdrawn) };
  return { changes, summary: `Started draft ${next}, with the data of ${current.version}.` };
}

/** Takes the draft back: its entry in the list of releases, and the files that only it names. */
export function dropDraft(world: World): Edit {
  const data = readable(world);
  const draft = draftOf(data);
  const others = data.releases.slice(0, -1);
  if (others.length === 0)
    throw new EditRefused(`Release ${draft.version} is the only one there is, so it cannot be dropped.`);
  const own = datasetNames.filter((name) => !isFrozen(data, name, draft.datasets[name] ?? ''));
  const files = own.map((name) => dataPath(name, draft.datasets[name] ?? ''));
  const changes = {
    ...Object.fromEntries(files.map((path) => [path, null])),
    [releasesPath]: releasesFile(others.map(plain), data.withdrawn),
  };
  const removed = files.length > 0 ? ` Removed ${files.join(', ')}.` : '';
  return checked(
    world,
    changes,
    `Dropped draft ${draft.version}.${removed} If data/CHANGELOG.md has an entry for it, remove that by hand.`,
  );
}
