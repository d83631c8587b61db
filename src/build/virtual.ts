import type { Plugin } from 'vite';
import { themeCss } from '../theme/css.ts';

/** A module that is written at build time: its name in an import, and how its text is made. */
interface VirtualModule {
  /** As imported: `virtual:theme.css`. */
  readonly name: string;
  readonly text: () => string;
}

const theme: VirtualModule = { name: 'virtual:theme.css', text: themeCss };

/** An address inside the project that no file has; it keeps the ending, by which Vite knows a style sheet. */
const addressOf = (name: string): string => name.replace('virtual:', '/__virtual/');

/** Vite plugin that serves the modules which `src/virtual.d.ts` declares. */
export function virtualModules(): Plugin {
  const modules = new Map([theme].map((module) => [addressOf(module.name), module]));
  return {
    name: 'virtual-modules',
    resolveId(name) {
      const address = addressOf(name);
      return name.startsWith('virtual:') && modules.has(address) ? address : undefined;
    },
    load(address) {
      return modules.get(address)?.text();
    },
  };
}
