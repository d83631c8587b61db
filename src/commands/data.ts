/** The program behind `npm run data`; what it does is in data-command.ts. */
import { run } from './data-command.ts';

process.exitCode = run(process.argv.slice(2), {
  root: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
