/** Which state of the sources a build is made from, as git knows it. */
import { execFileSync } from 'node:child_process';

/** Everything that a build reads, from the project's root. */
export const sources = [
  'src',
  'content',
  'data',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

/** A commit, and whether the sources have changes that are not in it. */
export interface SourceState {
  /** The last commit that changed any of the sources: others make the same site. */
  readonly commit: string;
  readonly isChanged: boolean;
}

/** What git prints. @throws where there is no git, or no repository */
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...args, '--', ...sources], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    // Nothing is locked or written, since others may work in the repository meanwhile.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  }).trim();

/**
 * @param folder the project's root
 * @returns null without git, and for sources that it does not keep
 */
export function sourceState(folder = '.'): SourceState | null {
  try {
    const commit = git(folder, 'log', '-1', '--format=%H');
    return commit === '' ? null : { commit, isChanged: git(folder, 'status', '--porcelain') !== '' };
  } catch {
    return null;
  }
}
