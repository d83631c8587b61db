import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built folder that is tested. */
    siteFolder: string;
    /** The public address it was built for. */
    siteUrl: string;
    /** Where it is served: once at the root of a host, once under a path. */
    mounts: { root: string; path: string };
  }
}

/** A public address with a path and without a slash at its end, because both are easily forgotten. */
const siteUrl = 'https://edition.example/some/path';

/**
 * Builds the site once for all tests and serves it at both mounts.
 * `SITE_FOLDER` names a folder that is already built (for that `SITE_URL`), to try one test again and again.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'edition-'));
  const siteFolder = resolve(process.env['SITE_FOLDER'] ?? join(temporary, 'site'));
  if (process.env['SITE_FOLDER'] === undefined) await build(siteFolder);
  const root = await serve(siteFolder, { port: 0 });
  const path = await serve(siteFolder, { port: 0, mount: '/a/b/c/' });
  provide('siteFolder', siteFolder);
  provide('siteUrl', `${siteUrl}/`);
  provide('mounts', { root: root.address, path: path.address });
  return async () => {
    await Promise.all([root.close(), path.close()]);
    await rm(temporary, { recursive: true });
  };
}

/** Runs the build as its own process, as `npm run build` does; fails with what it printed. */
export async function build(folder: string, project = '.'): Promise<void> {
  const env = { ...process.env, SITE_URL: siteUrl, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', folder], { cwd: project, env });
}
