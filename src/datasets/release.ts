/** What pages say about the release whose data they show. */
import type { Metas } from './load.ts';
import type { Release } from './meta.ts';

/** A release, as source lines and citations describe it. */
export interface ReleaseInfo<Held = Metas> {
  readonly version: string;
  readonly status: 'draft' | 'frozen';
  /** ISO day: when it was frozen, or when the draft was begun. */
  readonly date: string;
  /** `1.0.0` once frozen, `1.0.0 (draft)` before. */
  readonly label: string;
  /** Title, description, version, license, origin and sources of each dataset. */
  readonly datasets: Held;
}

/** The release without its tables. */
export function releaseInfo<Held>({
  version,
  status,
  date,
  metas,
}: Release & { readonly metas: Held }): ReleaseInfo<Held> {
  const label = status === 'draft' ? `${version} (draft)` : version;
  return { version, status, date, label, datasets: metas };
}
