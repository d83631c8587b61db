import type { Plugin, ResolvedConfig } from 'vite';

/** Vite's plugin that wraps each `import()`. */
const WRAPPER = 'native:import-analysis-build';

/** What is left in a script where an `import()` is wrapped all the same. */
const traces = ['import.meta.url', '__vite__mapDeps', '__VITE_PRELOAD__'];

/** A script of the bundle, as far as it matters here. */
interface Script {
  readonly fileName: string;
  readonly code: string;
}

/**
 * What is wrong with scripts in which something is resolved by the script's own address.
 * @returns undefined if nothing is
 */
export function wrapperLesson(scripts: readonly Script[]): string | undefined {
  const found = scripts.flatMap(({ fileName, code }) => {
    const trace = traces.find((one) => code.includes(one));
    if (trace === undefined) return [];
    const at = code.indexOf(trace);
    return [`${fileName}: ${trace} in "${code.slice(Math.max(0, at - 60), at + trace.length + 20)}"`];
  });
  if (found.length === 0) return undefined;
  return (
    `Scripts still have Vite's wrappers around import(), which fail under a sub-path:\n${found.join('\n')}\n` +
    `src/build/plain-imports.ts removes the plugin "${WRAPPER}" that adds them. See which plugin of the installed Vite ` +
    `does so now. If a module of src/ uses import.meta.url itself, give it an address in another way.`
  );
}

/** @throws if Vite has no plugin of that name, or none that can be taken out */
function withoutWrapper(config: ResolvedConfig): void {
  const plugins = config.plugins as Plugin[];
  const index = plugins.findIndex(({ name }) => name === WRAPPER);
  if (index === -1)
    throw new Error(
      `Vite has no plugin "${WRAPPER}" any more: see how the installed Vite wraps import(), and change src/build/plain-imports.ts.`,
    );
  plugins.splice(index, 1);
}

/**
 * Vite plugin that leaves `import()` to the browser. Vite wraps it to preload style sheets by root-absolute addresses,
 * which fail under a sub-path and cost each page more than a kilobyte; Astro already links every style sheet that a page
 * may need. The build stops if a wrapper is left.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved: withoutWrapper,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.config.consumer !== 'client') return;
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        const lesson = wrapperLesson(scripts);
        if (lesson !== undefined) this.error(lesson);
      },
    },
  };
}
