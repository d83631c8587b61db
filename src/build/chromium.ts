import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
  ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
    join(process.env[variable] ?? '', path),
  ),
);

/**
 * Finds a Chromium: `CHROME_PATH`, then the system's Chromium, Chrome or Edge, then Playwright's own. On Debian and
 * Ubuntu it is installed if there is none and the user is root.
 * @returns path of the program
 * @throws Error of two lines that say how to get one
 */
export function chromiumPath(): string {
  const path = chosen() ?? ofTheSystem() ?? playwrights() ?? installed();
  if (path !== undefined) return path;
  throw new Error(
    'This needs Chromium, Chrome or Edge, and none was found.\n' +
      'Install one (Debian: apt-get install chromium; anywhere: npx playwright-core install chromium) or set CHROME_PATH to it.',
  );
}

function chosen(): string | undefined {
  const path = process.env['CHROME_PATH'];
  if (path === undefined || path === '') return undefined;
  if (isProgram(path)) return path;
  throw new Error(
    `CHROME_PATH is "${path}", but there is no program there.\nSet it to the path of Chromium, Chrome or Edge.`,
  );
}

function ofTheSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const known = { darwin: onMac, win32: onWindows }[process.platform as string] ?? [];
  return [...onPath, ...known].find(isProgram);
}

function playwrights(): string | undefined {
  return [chromium.executablePath()].find(isProgram);
}

function installed(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  process.stderr.write('No Chromium found. Installing the system package.\n');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      quiet,
    );
  } catch {
    return undefined;
  }
  return ofTheSystem();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
