import { expect, test } from 'vitest';
import { changed, linesOf, withRows } from './world.ts';

test('every speaker of the statements has a role', () => {
  expect(changed('evidence', 'C040', { speaker: 'an employer' })).toContainEqual(
    expect.stringContaining('the speaker “an employer” of C040 has no row'),
  );
});

test('nobody has a role who is not quoted, or has two', () => {
  const added = (speaker: string): string[] =>
    linesOf(
      withRows('speakers', (rows) => [...rows, { ...rows[0], id: 'another', speaker, role: 'educator' }]),
    );
  expect(added('employer')).toContainEqual(
    expect.stringContaining('no statement has the speaker “employer”'),
  );
  expect(added('grantee')).toContainEqual(expect.stringContaining('“grantee” has a row already'));
});

test('rows are in the order of the roles', () => {
  const turned = withRows('speakers', (rows) => rows.toReversed());
  expect(linesOf(turned)).toContainEqual(expect.stringContaining('rows must be in the order leader'));
});
