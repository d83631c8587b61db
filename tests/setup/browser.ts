import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../src/build/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser that all tests share. */
    browser: string;
  }
}

/** Nothing that reaches the network by itself, and nothing that needs a screen. */
const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every test starts Chromium. */
export const launch = {
  executablePath: chromiumPath(),
  headless: true,
  chromiumSandbox: false,
  args: quietly,
} as const;

/** Starts one Chromium for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(launch);
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
