// The second half of npm start: serves dist/ on PORT, 4321 when it is not set, to this machine alone unless HOST names
// an address for others, such as 0.0.0.0.
import { resolve } from 'node:path';
import { serve } from '../build/serve.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'];

try {
  const { address } = await serve(resolve('dist'), { port, ...(host && { host }) });
  console.log(`The site is at ${address}`);
} catch (error) {
  console.error(
    `Port ${port} cannot be used (${String(error)}): choose another, such as PORT=8080 npm start`,
  );
  process.exitCode = 1;
}
