/** Versions of three numbers: MAJOR.MINOR.PATCH. */

type Step = 'major' | 'minor' | 'patch';

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
 * Whether something was corrected on the way from one version to a later one: the last number counts corrections, and
 * begins at 0 again when a number before it rises.
 */
export function isCorrection(before: string, after: string): boolean {
  const [major, minor, patch] = numbers(before);
  const [laterMajor, laterMinor, laterPatch] = numbers(after);
  return laterPatch > (laterMajor === major && laterMinor === minor ? patch : 0);
}

/** The version after this one. */
export function nextVersion(version: string, step: Step): string {
  const [major, minor, patch] = numbers(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
