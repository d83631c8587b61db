import { build } from 'vite';

/**
 * A module and all that it imports as the text of one classic script: unlike a module it runs in a sandbox and from a disk.
 * @param entry path from the project's root
 * @throws what stopped the bundler
 */
export async function classicScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'script' },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (!made || !('output' in made)) throw new Error(`${entry} was not bundled.`);
  return made.output[0].code;
}
