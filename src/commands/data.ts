/** The program behind `npm run data`; what it does is in data-command.ts. */
import { spawnSync } from 'node:child_process';
import { figureIds } from '../prose/files.ts';
import { run } from './data-command.ts';

process.exitCode = run(process.argv.slice(2), {
  root: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  figures: figureIds(),
  measure: () => spawnSync(process.execPath, ['src/commands/measure.ts'], { stdio: 'inherit' }).status === 0,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
