import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Tables } from '../datasets/catalog.ts';
import { consortiumNames, figureTables, figureTableNames } from '../datasets/figure-tables.ts';
import { california } from './california.ts';
import { readWorld } from '../commands/data-files.ts';
import { loadData } from '../datasets/load.ts';
import { themeCss } from '../theme/css.ts';

/** A module that is written at build time: its name in an import, and how its text is made. */
interface VirtualModule {
  /** As imported: `virtual:theme.css`. */
  readonly name: string;
  readonly text: () => string;
  /** Whether it is made of data/, and anew when those change. */
  readonly isOfData?: true;
}

/** A module whose default export is a value worked out at build. */
function valueModule(name: string, value: () => unknown): VirtualModule {
  return { name, text: () => `export default ${JSON.stringify(value())};` };
}

/** What {@link released} has loaded, until a file of data/ changes. */
let loaded: Tables | undefined;

/** Tables of the current release, loaded once for all modules. */
const released = (): Tables => (loaded ??= loadData(readWorld('.')).current.tables);

/** A module whose default export is worked out of the data. */
function dataModule(name: string, value: (tables: Tables) => unknown): VirtualModule {
  return { ...valueModule(name, () => value(released())), isOfData: true };
}

/** A module that loads each table when a figure asks for it. */
const tableLoaders = (): string =>
  `export default {${figureTableNames.map((name) => `'${name}': () => import('virtual:tables/${name}-table')`).join(',')}};`;

const modules: readonly VirtualModule[] = [
  { name: 'virtual:theme.css', text: themeCss },
  valueModule('virtual:shapes/california', california),
  dataModule('virtual:names', consortiumNames),
  { name: 'virtual:tables', text: tableLoaders },
  ...figureTableNames.map((name) =>
    dataModule(`virtual:tables/${name}-table`, (tables) => figureTables(tables)[name]),
  ),
];

/** An address inside the project that no file has; it keeps the ending, by which Vite knows a style sheet. */
const addressOf = (name: string): string => name.replace('virtual:', '/__virtual/');

const isInData = (file: string): boolean => resolve(file).startsWith(resolve('data') + sep);

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
    hotUpdate({ file, modules: changed }) {
      if (!isInData(file)) return;
      loaded = undefined;
      const { moduleGraph } = this.environment;
      const ofData = modules.filter(({ isOfData }) => isOfData);
      return [...changed, ...ofData.flatMap(({ name }) => moduleGraph.getModuleById(addressOf(name)) ?? [])];
    },
  };
}
