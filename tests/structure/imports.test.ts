import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The house, from the ground up: a folder may use those before it (and its own). */
const storeys = [
  'lib',
  'theme',
  'words',
  'report',
  'datasets',
  'charts',
  'figures',
  'prose',
  'page-texts',
  'embeds',
  'surfaces',
  'islands',
  'components',
  'layouts',
  'pages',
];
/**
 * Beside the house: what runs a build may use all of it but pages, and commands use that; pages say its policy, and
 * serve what it bundles.
 */
const beside = new Set(['build', 'commands', 'content.config.ts']);
const bothWorlds = /^src\/(charts|figures)\//;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const pattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|import\('([^']+)'\)/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(ts|astro)$/.test(path));

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(pattern)].map(([, type, ...names]) => {
    const name = names.find(Boolean) ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name;
    return { from, to, isType: Boolean(type) };
  }),
);

const storey = (path: string): string => path.split('/')[1] ?? '';
const inside = imports.filter(({ from, to }) => to.startsWith('src/') && !from.endsWith('.d.ts'));
const asText = ({ from, to }: Import): string => `${from} -> ${to}`;

/** Whether an import goes up through the house, or to a folder that has no place in it. */
function goesUp({ from, to }: Import): boolean {
  const [user, used] = [storey(from), storey(to)];
  if (beside.has(user)) return used === 'pages' || (used === 'commands' && user !== 'commands');
  if (beside.has(used)) return !/\/(policy|bundle)\.ts$/.test(to);
  return !storeys.includes(used) || storeys.indexOf(used) > storeys.indexOf(user);
}

test('imports go one way through the house', () => {
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.filter(goesUp).map(asText)).toEqual([]);
});

test.each([
  ['src/words/embed.ts', 'src/embeds/parameters.ts'],
  ['src/figures/report-strip.ts', 'src/prose/read.ts'],
  ['src/prose/check.ts', 'src/page-texts/lead.ts'],
  ['src/embeds/facts.ts', 'src/surfaces/published.ts'],
  ['src/build/virtual.ts', 'src/commands/data-files.ts'],
  ['src/lib/routes.ts', 'src/attic/routes.ts'],
])('an import from %s to %s would be found', (from, to) => {
  expect(goesUp({ from, to, isType: true })).toBe(true);
});

test('one file of the build reads data/, and one command', () => {
  const readers = imports.filter(({ to }) => to === 'src/datasets/files.ts').map(({ from }) => from);
  expect(readers.sort()).toEqual(['src/build/site-data.ts', 'src/commands/data-command.ts']);
});

test('what draws runs in both worlds: no node, no Astro, no DOM library, of the datasets types alone', () => {
  const drawing = imports.filter(({ from }) => bothWorlds.test(from));
  const wrong = drawing.filter(
    ({ to, isType }) =>
      /^(node:|astro|linkedom|virtual:)/.test(to) || (to.startsWith('src/datasets/') && !isType),
  );
  expect(drawing.length).toBeGreaterThan(20);
  expect(wrong.map(asText)).toEqual([]);
});
