/**
 * npm run test:mutations: plants one fault at a time in a copy of the project and shows that a test turns red for it.
 * Exits with 1 when a fault stays unseen.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from '../setup/copy.ts';
import { mutations, type Mutation } from './mutations.ts';

function plant(folder: string, { file, from, to }: Mutation): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}: mend tests/mutations/run.ts.`);
  writeFileSync(path, text.replace(from, to));
}

/** Runs the tests of a mutation in a copy that has it. */
function verdict(mutation: Mutation): string {
  const folder = copyOfProject();
  try {
    plant(folder, mutation);
    const run = spawnSync('npx', ['vitest', 'run', mutation.tests], { cwd: folder, encoding: 'utf8' });
    if (run.status === 0) return 'unseen';
    return mutation.says.test(run.stdout + run.stderr) ? 'seen' : 'red for another reason';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let unseen = 0;
for (const mutation of mutations) {
  const result = verdict(mutation);
  if (result !== 'seen') unseen += 1;
  console.log(`${result.padEnd(24)}${mutation.name} (${mutation.tests})`);
}
console.log(`${mutations.length - unseen} passed, ${unseen} failed`);
process.exitCode = unseen === 0 ? 0 : 1;
