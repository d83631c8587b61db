/** Rows that come from a spreadsheet. */
import type { DatasetName } from '../catalog.ts';
import { dataPath, missedTotals, recounted } from '../data-file.ts';
import type { Row } from '../define.ts';
import type { World } from '../load.ts';
import type { Meta } from '../meta.ts';
import { releasesPath } from '../releases.ts';
import { fromCsv } from '../table-csv.ts';
import { dataFileText } from '../write.ts';
import {
  checked,
  draftOf,
  EditRefused,
  isFrozen,
  leftBehind,
  readable,
  unfrozen,
  versionOf,
  withNewest,
  type Edit,
} from './edit.ts';

/** A CSV file to import. */
export interface Import {
  readonly name: DatasetName;
  readonly file: string;
  readonly text: string;
  /** Whether the number of rows and the sums of the file are the new ones that guard against typing errors. */
  readonly takesTotals?: boolean | undefined;
}

/** @throws EditRefused for rows that do not add up to what they should, unless they are to set that anew */
function withTotals(meta: Meta, rows: readonly Row[], file: string, takesTotals: boolean): Meta {
  const { control } = meta;
  if (control === undefined) return meta;
  if (takesTotals) return { ...meta, control: recounted(control, rows) };
  const missed = missedTotals(control, rows).map(({ message }) => `${file}: ${message}`);
  if (missed.length === 0) return meta;
  throw new EditRefused(`${missed.join('\n')}\nIf the file is right, import it again with --totals.`);
}

/**
 * Puts the rows of a CSV file into the draft release. Their version follows from what changed since the newest frozen
 * release.
 * @throws DataProblems when the rows do not fit, by themselves or with the rest; EditRefused when there is no draft, or when the rows
 *   do not add up
 */
export function importCsv(world: World, { name, file, text, takesTotals = false }: Import): Edit {
  const data = readable(world);
  const draft = draftOf(data);
  const rows = fromCsv(name, text, file);
  const before = draft.datasets[name] ?? '';
  if (JSON.stringify(rows) === JSON.stringify(draft.tables[name]))
    return { changes: {}, summary: `${name} ${before} already has exactly these rows. Nothing was changed.` };
  const meta = withTotals(unfrozen(draft.metas[name]), rows, file, takesTotals);
  const version = versionOf(data, name, meta, rows);
  const path = dataPath(name, version);
  const isBack = isFrozen(data, name, version);
  const changes = {
    ...leftBehind(data, name, version),
    ...(isBack ? {} : { [path]: dataFileText(name, { ...meta, version }, rows) }),
    [releasesPath]: withNewest(data, { datasets: { ...draft.datasets, [name]: version } }),
  };
  const summary = isBack
    ? `${file} has the rows of ${name} ${version}, which is frozen: draft ${draft.version} has that version again.`
    : `Wrote ${rows.length} rows from ${file} to ${path}, in draft ${draft.version}.`;
  return checked(world, changes, summary);
}
