import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, in hexadecimal digits. */
export const sha256 = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex');

/** The checksums of files, in the format of `sha256sum`, which it and `shasum` can check. */
export const checksumsText = (files: ReadonlyMap<string, Uint8Array | string>): string =>
  [...files].map(([name, body]) => `${sha256(body)}  ${name}\n`).join('');
