import { describe, expect, it } from 'vitest';
import { figureTables } from '../../src/datasets/site.ts';
import figure from '../../src/figures/three-sizes.ts';
import { lightTheme } from '../../src/theme/theme.ts';
import { textsIn } from '../contract/drawn.ts';
import { drawnBy } from './drawn-by.ts';

const { rowsFor, draw, drawing } = drawnBy(figure);
const rows = rowsFor();

function textsAt(width: number, show: 'agents' | 'dollars' = 'agents'): string[] {
  return textsIn(drawing({ show }, width)).map(({ text }) => text);
}

describe('three sizes', () => {
  it('counts agents and dollars from the appendix', () => {
    expect(rows.map(({ count, dollars }) => [count, dollars])).toEqual([
      [12, 7_380_757],
      [17, 92_741_384],
      [10, 147_891_566],
    ]);
  });

  it('says how many of each size the researchers spoke with', () => {
    expect(rows.map(({ spoken_to }) => spoken_to)).toEqual([2, 10, 10]);
    expect(textsAt(960)).toContain('2 of 12');
  });

  it('writes once what the report says of middle and large awards together', () => {
    const aim = rows[1]?.aim ?? '';
    expect(rows[2]?.aim).toBe(aim);
    expect(textsAt(960).filter((text) => text.startsWith(aim.slice(0, 20)))).toHaveLength(1);
    expect(textsAt(320).filter((text) => text.startsWith('As above'))).toHaveLength(3);
  });

  it('draws every grantee in its shape and color, with the area of its award', () => {
    const paths = [...draw({}, 960).querySelectorAll('path')];
    const drawn = paths.flatMap(
      (path) => (path.getAttribute('d') ?? '').match(/M/g)?.map(() => path.getAttribute('fill')) ?? [],
    );
    const hues = figureTables.consortia.map(({ agency_type }) => lightTheme.color[agency_type]);
    expect(drawn.sort()).toEqual(hues.sort());
    const radii = (fill: string) =>
      paths
        .filter((path) => path.getAttribute('fill') === fill)
        .flatMap((path) => [...(path.getAttribute('d') ?? '').matchAll(/A([\d.]+),/g)])
        .map(([, radius]) => Number(radius));
    const discs = radii(lightTheme.color['school-district']);
    const awards = figureTables.consortia
      .filter(({ agency_type }) => agency_type === 'school-district')
      .map(({ award }) => award);
    expect((Math.max(...discs) / Math.min(...discs)) ** 2).toBeCloseTo(
      Math.max(...awards) / Math.min(...awards),
      0,
    );
  });

  it('draws dollars instead of agents when asked', () => {
    expect(textsAt(960)).toContain('Large: 10 grantees');
    expect(textsAt(960, 'dollars')).toContain('Large: $147.9 million');
  });

  it('lists the agents of a size with their awards, in the order of the appendix', () => {
    expect(rows[0]?.agents).toMatch(/^Tehachapi Unified \$526,789; /);
    expect(rows[2]?.agents.split('; ')).toHaveLength(10);
  });
});
