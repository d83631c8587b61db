/** Versions of data, MAJOR.MINOR.PATCH, and what each number stands for. */
import type { ChangeKind } from './row-changes.ts';

/** Three numbers without leading zeros. */
export const versionPattern = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;

export const isVersion = (text: string): boolean => versionPattern.test(text);

function numbers(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

/** Negative when `a` is older than `b`, 0 when equal, positive when newer. */
export function compareVersions(a: string, b: string): number {
  const older = numbers(a);
  const newer = numbers(b);
  return older.map((part, index) => part - (newer[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * The version after a change. Removing rows or fields breaks what others built on them and raises the first number;
 * adding some raises the second; a correction raises the last. Where rows are added or removed while others are
 * corrected, two numbers rise, so that no correction goes unnoticed.
 * @returns the same version if nothing changed
 */
export function versionAfter(version: string, { corrects, adds, removes }: ChangeKind): string {
  const [major, minor, patch] = numbers(version);
  if (removes) return `${major + 1}.0.${corrects ? 1 : 0}`;
  if (adds) return `${major}.${minor + 1}.${corrects ? 1 : 0}`;
  return `${major}.${minor}.${corrects ? patch + 1 : patch}`;
}
