import type { Plugin } from 'vite';

/**
 * Vite plugin that leaves `import()` to the browser. Vite wraps it to preload style sheets by root-absolute addresses,
 * which fail under a sub-path and cost each page a kilobyte; Astro already links every style sheet a page may need.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
