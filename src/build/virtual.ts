import type { Plugin } from 'vite';
import { consortiumNames } from '../datasets/figure-tables.ts';
import { california } from './california.ts';
import { readWorld } from '../commands/data-files.ts';
import { loadData } from '../datasets/load.ts';
import { themeCss } from '../theme/css.ts';

/** A module that is generated at build time: its name in an import, and how its text is made. */
interface VirtualModule {
  /** As imported: `virtual:theme.css`. */
  readonly name: string;
  readonly text: () => string;
}

/** A module whose default export is a value computed at build time. */
function valueModule(name: string, value: () => unknown): VirtualModule {
  return { name, text: () => `export default ${JSON.stringify(value())};` };
}

/** Tables of the current release. */
const released = () => loadData(readWorld('.')).current.tables;

const modules: readonly VirtualModule[] = [
  { name: 'virtual:theme.css', text: themeCss },
  valueModule('virtual:shapes/california', california),
  valueModule('virtual:names', () => consortiumNames(released())),
];

/** A path inside the project that no file has. It keeps the extension, by which Vite recognizes a style sheet. */
const addressOf = (name: string): string => name.replace('virtual:', '/__virtual/');

/** Vite plugin that serves the modules which `src/virtual.d.ts` declares. */
export function virtualModules(): Plugin {
  const byAddress = new Map(modules.map((module) => [addressOf(module.name), module]));
  return {
    name: 'virtual-modules',
    resolveId(name) {
      const address = addressOf(name);
      return name.startsWith('virtual:') && byAddress.has(address) ? address : undefined;
    },
    load(address) {
      return byAddress.get(address)?.text();
    },
  };
}
