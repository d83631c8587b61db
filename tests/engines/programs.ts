/**
 * The programs of the three engines, and those that read references, as Debian has them; on Debian, as root, they are
 * installed where they are missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chromiumPath } from '../../src/build/chromium.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = ['/usr/bin/WebKitWebDriver'];
const LIBRARIES = '/usr/lib';

const found = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** Installs packages of Debian, where that is possible. */
function install(...packages: string[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  process.stderr.write(`Installing ${packages.join(', ')}.\n`);
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  } catch {
    // What could not be installed is missing below.
  }
}

function needed(program: string, find: () => string | undefined, packages: readonly string[]): string {
  const there = find();
  if (there !== undefined) return there;
  install(...packages);
  const path = find();
  if (path === undefined)
    throw new Error(
      `The tests in ${program} need it. Install it (Debian: apt-get install ${packages.join(' ')}).`,
    );
  return path;
}

/** WebKitGTK’s small browser lies beside the library, in a folder named after the version of its interface. */
function miniBrowser(): string | undefined {
  const folders = existsSync(LIBRARIES) ? readdirSync(LIBRARIES).map((name) => `${LIBRARIES}/${name}`) : [];
  const webkits = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `${folder}/${name}/MiniBrowser`),
  );
  return found(webkits);
}

/** Paths of the programs. @throws Error that says how to get one that is missing */
export const programs = {
  chromium: chromiumPath,
  firefox: () => needed('Firefox', () => found(FIREFOX), ['firefox-esr']),
  webkitDriver: () => needed('WebKitGTK', () => found(WEBKIT_DRIVER), ['webkit2gtk-driver', 'xvfb']),
  miniBrowser: () => needed('WebKitGTK', miniBrowser, ['webkit2gtk-driver', 'xvfb']),
  /** The folder of `bib2xml` and `ris2xml`. */
  bibutils: () => needed('bibutils', () => found(['/usr/bin/bib2xml']), ['bibutils']).replace(/\/[^/]+$/, ''),
  screen: () => needed('WebKitGTK', () => found(['/usr/bin/Xvfb']), ['xvfb']),
} as const;
