/** Programs that a trial starts and stops. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 30_000;
const INTERVAL = 100;

/** Runs a program to its end, with a text as input. @returns what it printed; fails with its error message */
export async function run(program: string, words: readonly string[], env = {}, input = ''): Promise<string> {
  const running = promisify(execFile)(program, words, { env: { ...process.env, ...env } });
  running.child.stdin?.end(input);
  const { stdout } = await running;
  return stdout;
}

/** A program that keeps running. */
export interface Service {
  end(): Promise<void>;
}

/**
 * Starts a program and waits until it responds.
 * @param answers checks whether it responds
 * @throws Error with its output, if it ends or does not respond within half a minute
 */
export async function start(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: () => Promise<boolean>,
): Promise<Service> {
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill());
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said = `${said}${part.toString()}`.slice(-2000)));
  const deadline = Date.now() + PATIENCE;
  while (!(await answers())) {
    if (hasEnded(child) || Date.now() > deadline) {
      await end(child);
      throw new Error(`${program} does not answer:\n${said}`);
    }
    await pause(INTERVAL);
  }
  return { end: () => end(child) };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
