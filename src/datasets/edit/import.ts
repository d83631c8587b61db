/** Rows that come from a spreadsheet. */
import type { DatasetName } from '../catalog.ts';
import { dataPath, recounted } from '../data-file.ts';
import type { Row } from '../define.ts';
import type { World } from '../load.ts';
import type { Meta } from '../meta.ts';
import { releasesPath } from '../releases.ts';
import { fromCsv } from '../table-csv.ts';
import { dataFileText } from '../write.ts';
import {
  checked,
  draftOf,
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

/** The totals that guard against typing errors: those that are known, or those of these rows. */
function withTotals(meta: Meta, rows: readonly Row[], takesTotals: boolean): Meta {
  const { control } = meta;
  return control && takesTotals ? { ...meta, control: recounted(control, rows) } : meta;
}

/**
 * Puts the rows of a CSV file into the draft release. Their version follows from what changed since the newest frozen
 * release.
 * @throws DataProblems when the rows do not fit, by themselves or with the rest; EditRefused when there is no draft
 */
export function importCsv(world: World, { name, file, text, takesTotals = false }: Import): Edit {
  const data = readable(world);
  const draft = draftOf(data);
  const rows = fromCsv(name, text, file);
  const before = draft.datasets[name] ?? '';
  if (JSON.stringify(rows) === JSON.stringify(draft.tables[name]))
    return { changes: {}, summary: `${name} ${before} already has exactly these rows. Nothing was changed.` };
  const meta = withTotals(unfrozen(draft.metas[name]), rows, takesTotals);
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
