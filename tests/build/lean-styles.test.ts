import { expect, test } from 'vitest';
import { withoutUnused } from '../../src/build/lean-styles.ts';

test('properties that nothing uses go, and rules that are empty without them', () => {
  const css =
    ':root{--a:1px;--b:calc(var(--c) + 1px);--c:2px}@media (width>=9em){:root{--b:3px}}p{margin:var(--a)}';
  expect(withoutUnused(css)).toBe(':root{--a:1px}p{margin:var(--a)}');
});

test('colors stay, since drawings name them, and so does what a property that is used needs', () => {
  const css = ':root{--ink:#000;--d:4px;--e:var(--d)}p{margin:var(--e)}';
  expect(withoutUnused(css)).toBe(css);
});
