/** The script and the style sheet of embeds, bundled separately from Astro's, at addresses that never change. */
import { build } from 'vite';
import { withoutUnused } from './lean-styles.ts';
import { virtualModules } from './virtual.ts';

type Output = Extract<Awaited<ReturnType<typeof build>>, { output: unknown }>['output'][number];

/** @throws what stopped the bundler */
async function bundled(input: string, format: 'iife' | 'es'): Promise<readonly Output[]> {
  const result = await build({
    configFile: false,
    root: process.cwd(),
    publicDir: false,
    logLevel: 'error',
    plugins: [virtualModules()],
    build: { write: false, rolldownOptions: { input, output: { format } } },
  });
  return [result].flat().flatMap((one) => ('output' in one ? one.output : []));
}

function only(texts: readonly string[], entry: string): string {
  const [text] = texts;
  if (text === undefined || texts.length > 1) throw new Error(`${entry} did not become one file.`);
  return text;
}

/**
 * Bundles a module with everything it imports into one classic script. Unlike a module, that also runs in a sandbox and from a disk.
 * @param entry path from the project's root
 */
export async function classicScript(entry: string): Promise<string> {
  const output = await bundled(entry, 'iife');
  return only(
    output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])),
    entry,
  );
}

/**
 * Joins the style sheets that a module imports into one, without the properties that nothing in it uses.
 * @param entry path from the project's root
 */
export async function styleSheet(entry: string): Promise<string> {
  const output = await bundled(entry, 'es');
  const sheet = only(
    output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])),
    entry,
  );
  return withoutUnused(sheet);
}
