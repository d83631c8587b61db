/**
 * The table of names of a font: what it is called in lists of fonts, whose it is, and its license. Browsers ask for the
 * table, but a page gives a font its name, and the license is served beside it.
 */

/** Where tables are listed in a font: how long the head is before, and how long each entry. */
const [HEAD, ENTRY] = [12, 16];

interface Table {
  readonly tag: string;
  readonly body: Buffer;
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEAD + ENTRY * index;
    const from = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      body: font.subarray(from, from + font.readUInt32BE(at + 12)),
    };
  });
}

/** Numbers of two bytes. */
const shorts = (...values: readonly number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]));

/** The names that a font has to have: of its family, of its style, of both, and for printers. */
const KINDS = [1, 2, 4, 6];

/** A table with one letter for each of the names. */
function oneLetter(): Buffer {
  const [windows, unicode, english, bytes] = [3, 1, 0x409, 2];
  const entries = KINDS.flatMap((kind) => [windows, unicode, english, kind, bytes, 0]);
  return shorts(0, KINDS.length, 6 + 2 * entries.length, ...entries, 'S'.charCodeAt(0));
}

const padded = (body: Buffer): Buffer => Buffer.concat([body, Buffer.alloc(-body.length & 3)]);

/** A font, uncompressed, with a table of names that says nothing. Its checksums are not those of its tables. */
export function nameless(font: Buffer): Buffer {
  const others = tablesOf(font).filter(({ tag }) => tag !== 'name');
  const tables = [...others, { tag: 'name', body: oneLetter() }].sort((one, other) =>
    one.tag < other.tag ? -1 : 1,
  );
  const head = Buffer.concat([font.subarray(0, 4), shorts(tables.length), font.subarray(6, HEAD)]);
  let at = HEAD + ENTRY * tables.length;
  const entries = tables.map(({ tag, body }) => {
    const entry = Buffer.alloc(ENTRY);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(at, 8);
    entry.writeUInt32BE(body.length, 12);
    at += padded(body).length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...tables.map(({ body }) => padded(body))]);
}
