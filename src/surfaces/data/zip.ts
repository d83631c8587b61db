import { strToU8, zipSync } from 'fflate';

/**
 * The same moment on every clock: a zip has local time, and no time zone. It is the first that a zip can have, so that
 * nobody takes it for the day of anything.
 */
const MOMENT = new Date(1980, 0, 1);

/** Files as a zip, equal to the byte whenever and wherever it is made. */
export function zipped(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, body]) => [name, typeof body === 'string' ? strToU8(body) : body] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: MOMENT });
}
