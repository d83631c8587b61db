import type { Plugin } from 'vite';
import { consortiumNames } from '../datasets/figure-tables.ts';
import type { Data } from '../datasets/load.ts';
import { california } from './california.ts';
import { printedPdfs } from './pdf/printed.ts';
import { forgetSiteData, siteData } from './site-data.ts';
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

/** The data as a module. Its newest release is one object, also where it stands among all. */
function dataModule({ releases, withdrawn, changelog }: Data): string {
  const text = JSON.stringify({ releases, withdrawn, changelog });
  return `const data = ${text};\nexport default { ...data, current: data.releases.at(-1) };`;
}

const modulesFrom = (data: () => Data): readonly VirtualModule[] => [
  { name: 'virtual:theme.css', text: themeCss },
  valueModule('virtual:shapes/california', california),
  { name: 'virtual:data', text: () => dataModule(data()) },
  valueModule('virtual:pdfs', printedPdfs),
  valueModule('virtual:names', () => consortiumNames(data().current.tables)),
];

/** The modules that a change in data/ makes anew while the site is served for editing. */
const madeFromData = ['virtual:data', 'virtual:names'];

/** A path inside the project that no file has. It keeps the extension, by which Vite recognizes a style sheet. */
const addressOf = (name: string): string => name.replace('virtual:', '/__virtual/');

/**
 * Vite plugin that serves the modules which `src/virtual.d.ts` declares.
 * @param data those of the site; tests have some of their own
 */
export function virtualModules(data = siteData): Plugin {
  const modules = modulesFrom(data);
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
    hotUpdate({ file }) {
      if (!file.startsWith(`${process.cwd().replaceAll('\\', '/')}/data/`)) return undefined;
      forgetSiteData();
      const { moduleGraph } = this.environment;
      return madeFromData.flatMap((name) => moduleGraph.getModuleById(addressOf(name)) ?? []);
    },
  };
}
