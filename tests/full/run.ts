/**
 * The last part of npm run test:full: the trials that build the site, or copies of it, again. Each keeps one processor
 * busy, so they run in two rows at the same time; what one prints is printed when it has ended. Exits with 1 when one
 * of them has failed.
 */
import { spawn } from 'node:child_process';

/** The scripts of package.json, in two rows that take about as long. */
const rows = [['test:releases'], ['test:mutations', 'test:readme', 'test:unpublished', 'test:pdf']] as const;

/** Runs a script of package.json. @returns whether it succeeded */
function succeeds(script: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const start = Date.now();
  const run = spawn('npm', ['run', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece: Buffer) => printed.push(piece));
  run.on('error', () => resolve(false));
  run.on('close', (code) => {
    process.stdout.write(Buffer.concat(printed));
    console.log(
      `${script}: ${code === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - start) / 1000)} s`,
    );
    resolve(code === 0);
  });
  return promise;
}

async function inTurn(scripts: readonly string[]): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const script of scripts) results.push(await succeeds(script));
  return results;
}

const results = (await Promise.all(rows.map(inTurn))).flat();
process.exitCode = results.every(Boolean) ? 0 : 1;
