import { expect, test } from 'vitest';
import { publicAddress } from '../../src/lib/publisher.ts';
import { quoted, rebuildLines } from '../../src/surfaces/rebuild.ts';

test('settings reach the shell as they are', () => {
  expect(quoted('https://edition.example/some/path/')).toBe('https://edition.example/some/path/');
  expect(quoted('A & B’s “desk” $HOME')).toBe("'A & B’s “desk” $HOME'");
  expect(quoted("it's")).toBe(String.raw`'it'\''s'`);
});

test('without a commit, the lines begin with what is known: the settings of this copy', () => {
  const [first, build] = rebuildLines().split('\n');
  expect(first).toBe('npm ci');
  expect(build).toBe(`SITE_URL=${publicAddress} npm run build`);
});
