import { execFile } from 'node:child_process';
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
    /** Absolute path of the built folder that is tested. */
    siteFolder: string;
    /** Absolute path of the folder of a second build, where there is one yet. */
    siteAgain?: string;
    /** The public address it was built for. */
    siteUrl: string;
    /** Where it is served: once at the root of a host, once under a path. */
    mounts: { root: string; path: string };
  }
}

/**
 * Builds the site once for all tests, unless an earlier run built the same, and serves it at both mounts. Where a second
 * build is compared with it, both are made side by side, since neither keeps two processors busy.
 * `SITE_FOLDER` names a folder that is already built (for that `SITE_URL`), to try one test again and again.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'edition-'));
  const given = process.env['SITE_FOLDER'];
  const again = full && given === undefined ? buildAgain(join(temporary, 'again')) : undefined;
  const [siteFolder, siteAgain] = await Promise.all([given ?? builtOnce(siteUrl, build), again]);
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

/** Builds the site as `npm run build` does. */
const build = (folder: string): Promise<void> => runBuild(folder, '.', { NODE_ENV: 'production' });

/**
 * Builds the site again, as another machine would: from another folder, in another time zone.
 * @returns the built folder
 */
export async function buildAgain(folder: string): Promise<string> {
  const copy = copyOfProject();
  try {
    await runBuild(folder, copy, { TZ: 'Pacific/Auckland' });
    return folder;
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Runs the build as its own process; fails with what it printed. */
async function runBuild(folder: string, project: string, variables: NodeJS.ProcessEnv): Promise<void> {
  // SITE stands in the environment of tests alone, where no build defines it.
  const env = { ...process.env, SITE: undefined, SITE_URL: siteUrl, ...variables };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', folder], { cwd: project, env });
}
