import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { plainImports, wrapperLesson } from '../../src/build/plain-imports.ts';

/** A module of a script, and one that it loads later, without files. */
function modules(entry: string): Plugin {
  const texts: Readonly<Record<string, string>> = {
    '/entry.js': entry,
    '/later.js': 'export const explore = (part) => part.append(location.href); export const other = 1;',
  };
  return {
    name: 'modules',
    resolveId: (name) => (name in texts ? name : undefined),
    load: (id) => texts[id],
  };
}

/** The scripts that a build for browsers makes of a module, one after another. */
async function scriptsOf(entry: string, plugins: readonly Plugin[], minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [modules(entry), ...plugins],
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
    build: { write: false, minify, rolldownOptions: { input: '/entry.js' } },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

const whole = `document.addEventListener('click', () => import('/later.js').catch(() => undefined));`;
const named = `customElements.define('a-b', class { async load() { const { explore } = await import('/later.js'); explore(this); } });`;
const own = `document.title = String(import.meta.url);`;

describe.each([true, false])('minified: %s', (minify) => {
  test.each([whole, named])('%s is left to the browser', async (entry) => {
    const code = await scriptsOf(entry, [plainImports()], minify);
    expect(code).toMatch(/(?:=>\s*|await )import\([`"']\.\/later[.-][^)]*\)/);
    expect(wrapperLesson([{ fileName: 'a.js', code }])).toBeUndefined();
  });

  test('without the plugin, wrappers would be found', async () => {
    const code = await scriptsOf(named, [], minify);
    expect(wrapperLesson([{ fileName: 'a.js', code }])).toMatch(/^Scripts still have.*\na\.js: /);
  });

  test('a script that asks for its own address stops the build, which says where and what to do', async () => {
    await expect(scriptsOf(own, [plainImports()], minify)).rejects.toThrow(
      /assets\/entry-[\w-]+\.js: import\.meta\.url in "[\s\S]*src\/build\/plain-imports\.ts/,
    );
  });
});

test('a Vite that wraps imports by another plugin stops the build', async () => {
  const renamed: Plugin = {
    name: 'renamed',
    enforce: 'pre',
    configResolved(config) {
      for (const plugin of config.plugins)
        if (plugin.name === 'native:import-analysis-build') plugin.name = 'x';
    },
  };
  await expect(scriptsOf(whole, [renamed, plainImports()], true)).rejects.toThrow(
    /Vite has no plugin "native/,
  );
});
