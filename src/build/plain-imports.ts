import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Vite's wrapper around an `import()`, minified: with the whole module, or with the names that are used from it. */
const wrapped =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{let\{[^}]*\}=await )(import\(`[^`]+`\))(?:;return\{[^}]*\}\})?,(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]),import\.meta\.url\)/g;
const dependencies = /^const __vite__mapDeps=.*;\n/m;
const helperImport = /import\{[^}]*\}from"\.\/preload-helper\.[\w-]+\.js";/g;

/** A script's text without Vite's wrappers. */
export function withoutWrappers(code: string): string {
  return code.replace(wrapped, '$1').replace(dependencies, '').replace(helperImport, '');
}

/**
 * Vite plugin that leaves `import()` to the browser. Vite wraps it to preload style sheets by root-absolute addresses,
 * which fail under a sub-path and cost each page more than a kilobyte; Astro already links every style sheet that a page
 * may need.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      return id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.code.includes('import.meta.url')) continue;
          const code = withoutWrappers(chunk.code);
          // A wrapper that is not recognized still loads its module.
          if (!code.includes('import.meta.url')) chunk.code = code;
        }
      },
    },
  };
}
