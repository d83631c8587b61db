import { expect, test } from 'vitest';
import { decodeText } from '../../src/lib/decode-text.ts';

const text = 'id,name\n1,José’s\n2,Zoë\n';
const utf16 = (order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test('UTF-8, with and without a byte-order mark', () => {
  expect(decodeText(Buffer.from(text))).toEqual({ text });
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text });
  expect(decodeText(Buffer.from(''))).toEqual({ text: '' });
});

test.each(['le', 'be'] as const)('UTF-16 that says so, %s', (order) => {
  expect(decodeText(utf16(order))).toEqual({ text });
});

test.each([
  ['in the second line', Buffer.from('id,name\n1,Jos\xe9\n2,Zo\xeb\n', 'latin1'), 2],
  ['in the first line', Buffer.from('id,n\xe4me\n', 'latin1'), 1],
  ['in a last line without an end', Buffer.from('a\nb\n\x93c', 'latin1'), 3],
  ['half of a UTF-16 character', utf16('le').subarray(0, 9), 1],
])('another encoding is refused, with its line: %s', (_, bytes, line) => {
  expect(decodeText(bytes)).toEqual({ line });
});
