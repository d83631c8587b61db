import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import { builtOnce } from './built-once.ts';
import { copyOfProject } from './copy.ts';
import { full } from './scope.ts';
import { siteUrl } from './site-url.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built site that is tested. */
    siteFolder: string;
    /** Absolute path of a second build, if there is one yet. */
    siteAgain?: string;
    /** The public address it was built for. */
    siteUrl: string;
    /** Where it is served: at the root of a host, and under a path. */
    mounts: { root: string; path: string };
  }
}

/**
 * Builds the site once for all tests, unless an earlier run built the same, and serves it at both mounts. If a second
 * build is compared with it, both run at the same time, because neither keeps two processors busy.
 * To repeat one test, set `SITE_FOLDER` to a folder that is already built for the same `SITE_URL`.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'edition-'));
  const given = process.env['SITE_FOLDER'];
  const again = full && given === undefined ? buildAgain(join(temporary, 'again')) : undefined;
  const [siteFolder, siteAgain] = await Promise.all([testedSite(), again]);
  if (siteAgain !== undefined) provide('siteAgain', siteAgain);
  const root = await serve(resolve(siteFolder), { port: 0 });
  const path = await serve(resolve(siteFolder), { port: 0, mount: '/a/b/c/' });
  provide('siteFolder', resolve(siteFolder));
  provide('siteUrl', `${siteUrl}/`);
  provide('mounts', { root: root.address, path: path.address });
  return async () => {
    await Promise.all([root.close(), path.close()]);
    await rm(temporary, { recursive: true });
  };
}

/** The built site that tests look at: the one that `SITE_FOLDER` names, or one of the current sources. */
export const testedSite = async (): Promise<string> =>
  process.env['SITE_FOLDER'] ?? builtOnce(siteUrl, build);

/** Builds the site as `npm run build` does. */
const build = (folder: string): Promise<void> => runBuild(folder, '.', { NODE_ENV: 'production' });

/**
 * Builds the site again as on another machine: from a different folder and in a different time zone.
 * @returns the built folder
 */
export async function buildAgain(folder: string): Promise<string> {
  const copy = copyOfProject();
  try {
    await runBuild(folder, copy, { TZ: 'Pacific/Auckland', ...gitOf(copy) });
    return folder;
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Has git take a copy of the project for its work tree; nothing where the project is in no repository. */
function gitOf(copy: string): NodeJS.ProcessEnv {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' });
  return status === 0 ? { GIT_DIR: stdout.trim(), GIT_WORK_TREE: copy } : {};
}

/** Runs the build as its own process; fails with what it printed. */
async function runBuild(folder: string, project: string, variables: NodeJS.ProcessEnv): Promise<void> {
  // SITE stands in the environment of tests alone, where no build defines it.
  const env = { ...process.env, SITE: undefined, SITE_URL: siteUrl, ...variables };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', folder], { cwd: project, env });
}
