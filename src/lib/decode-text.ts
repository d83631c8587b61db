/** Bytes of a file as text, without guessing: a wrong guess loses letters for good. */

const LINE_FEED = 0x0a;

/** The encoding that the first bytes name; UTF-8 where they name none. */
function namedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, counted from 1, with bytes that no UTF-8 text has. */
function firstBrokenLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const isBroken = decoded(bytes.subarray(start, end < 0 ? bytes.length : end), 'utf-8') === undefined;
    if (isBroken || end < 0) return line;
    start = end + 1;
  }
}

/**
 * Decodes UTF-8, and UTF-16 that says so by a byte-order mark.
 * @returns the text; or, for bytes of any other encoding, the first line that has them
 */
export function decodeText(bytes: Uint8Array): { text: string } | { line: number } {
  const text = decoded(bytes, namedEncoding(bytes));
  return text === undefined ? { line: firstBrokenLine(bytes) } : { text };
}
