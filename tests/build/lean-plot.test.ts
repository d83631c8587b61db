/** What is left out of Plot must still fit the Plot that is installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { mapImport, standIns, withoutMaps } from '../../src/build/lean-plot.ts';

const source = 'node_modules/@observablehq/plot/src';
const { version } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as { version: string };

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
);

/** Names that a text exports by declaring them. */
const exportedBy = (text: string): string[] =>
  [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name = '']) => name);

/** Names that the other modules of Plot take from one, by import or by passing them on. */
function takenFrom(module: string): string[] {
  return modules
    .filter((path) => !(path in standIns))
    .flatMap((path) => {
      const text = readFileSync(join(source, path), 'utf8');
      return [...text.matchAll(/^(?:import|export) \{([^}]*)\} from "(\.[^"]+)"/gm)]
        .filter(([, , from = '']) => normalize(join(dirname(path), from)) === normalize(module))
        .flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(' ')[0] ?? ''));
    });
}

test.each(Object.entries(standIns))(
  'the stand-in for src/%s has all that Plot takes from it',
  (module, text) => {
    const advice = `Observable Plot ${version} no longer fits src/build/lean-plot.ts: give its text for src/${module} what is missing, or take the text out`;
    expect(existsSync(join(source, module)), advice).toBe(true);
    const taken = new Set(takenFrom(module));
    expect(taken.size, advice).toBeGreaterThan(0);
    expect(
      [...taken].filter((name) => !exportedBy(text).includes(name)),
      advice,
    ).toEqual([]);
  },
);

test('the main module of Plot has the line that maps come by, and only there', () => {
  const text = readFileSync(join(source, mapImport.module), 'utf8');
  expect(withoutMaps(text).match(/geoPath/g)?.length).toBe(2);
  expect(() => withoutMaps(text.replace('geoPath', 'geoPaths'))).toThrow(
    /lean-plot\.ts: src\/plot\.js .* has no line/,
  );
});
