import { describe, expect, it } from 'vitest';
import figure from '../../src/figures/award-map.ts';
import { classOf, dollarClasses, dollarColors, shadesOf } from '../../src/figures/award-map/legend.ts';
import { located } from '../../src/figures/award-map/locations.ts';
import { mapOf } from '../../src/figures/award-map/map.ts';
import { totalAward } from '../../src/figures/contract/rows.ts';
import { contrast } from '../../src/lib/color.ts';
import { agencyTypes, codes } from '../../src/words/vocabulary/index.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { palette } from '../../src/theme/tokens.ts';
import { drawnBy, wordsOf } from './drawn-by.ts';

const { viewOf, rowsFor, draw } = drawnBy(figure);
const fillOf = (drawn: SVGSVGElement, id: string): string | null | undefined =>
  drawn.querySelector(`path[data-k="${id}"]`)?.getAttribute('fill');

describe('award-map', () => {
  const published = publishedFigure('award-map');

  it('says what it shows, and that the money was not spent only there', () => {
    const inLosAngeles = rowsFor().filter(({ county }) => county === 'Los Angeles');
    expect(published.title).toBe(
      `Agencies based in Los Angeles County received ${inLosAngeles.length} of the 39 CCPT Round One grants`,
    );
    expect(inLosAngeles).toHaveLength(10);
    expect(published.caption).toContain('who received each grant, not where it was spent');
    expect(published.alt).toContain('$248,013,707');
    expect(published.alt).toContain('21 California counties');
  });

  it('says why no borders of regions are drawn, and names the county with two labels', () => {
    expect(published.notes[0]).toContain('no borders');
    expect(published.notes[0]).toContain(
      'In Ventura County, the label is Southern for Oxnard Union High and Central for Ventura County CCD.',
    );
    expect(published.notes[0]?.match(/the label is/g)).toHaveLength(1);
  });

  it('sets John Muir apart, and says so', () => {
    const apart = mapOf(rowsFor(), viewOf()).locations.filter((location) => location.apart !== null);
    expect(apart.map(({ id }) => id)).toEqual(['john-muir']);
    expect(published.notes[1]).toContain('John Muir Charter is shown beside the map');
    expect(wordsOf(draw())).toContain('Grass Valley, Nevada County');
  });

  it('credits the city points, and names the one that is an office', () => {
    expect(published.notes[2]).toContain('GeoNames (CC BY)');
    expect(published.notes[2]).toContain('Sacramento County Office is shown at its office');
  });

  it('keeps what a machine needs out of the table that readers see', () => {
    const hidden = Object.entries(published.columns).filter(([, column]) => column.inFilesOnly);
    expect(hidden.map(([field]) => field)).toEqual(['order', 'county_fips', 'lat', 'lon', 'coord_basis']);
    for (const field of ['lat', 'lon', 'city', 'county', 'agency_type']) {
      expect(published.columns[field]?.origin).toBe('added');
    }
  });

  it('colors by kind of agency, or by the report’s region, and the legend says which', () => {
    expect(fillOf(draw(), 'victor-valley')).toBe(palette['community-college-district'].light);
    expect(fillOf(draw({ color: 'region' }), 'tulare')).toBe(palette['community-college-district'].light);
    expect(fillOf(draw({ color: 'region' }), 'sonoma')).toBe(palette['school-district'].light);
    const labels = figure.legend(rowsFor(), viewOf({ color: 'region' })).map(({ label }) => label);
    expect(labels.slice(0, 5)).toEqual([
      'Color: Northern',
      'Color: Central',
      'Color: Southern',
      'Color: Statewide (the report says “All”)',
      'Shape: School district',
    ]);
  });

  it('shades counties by dollars that add up to the awards, John Muir’s left out', () => {
    expect(totalAward(located(rowsFor()))).toBe(248_013_707 - 6_000_000);
    const shades = shadesOf(rowsFor(), 'dollars');
    expect(shades.has('06057')).toBe(false);
    expect(shades.get('06037')).toBe('land-most');
    const counts = figure.legend(rowsFor(), viewOf({ shade: 'dollars' })).slice(-3);
    expect(counts.map(({ count }) => count)).toEqual([7, 11, 3]);
  });

  it('has classes that meet and marks that stand out on the darkest', () => {
    expect(Object.values(dollarClasses).map(({ from }) => from)).toEqual([0, 5e6, 20e6]);
    expect([4_999_999, 5e6, 19_999_999, 20e6].map((amount) => classOf(amount))).toEqual([
      'land-least',
      'land-mid',
      'land-mid',
      'land-most',
    ]);
    for (const color of dollarColors) {
      for (const type of codes(agencyTypes)) {
        for (const scheme of ['light', 'dark'] as const) {
          expect(
            contrast(palette[type][scheme], palette[color][scheme]),
            `${type} on ${color}`,
          ).toBeGreaterThan(3);
        }
      }
    }
  });

  it('draws the matching rows alone, and says so when there is none', () => {
    expect(rowsFor({ tier: 'top' })).toHaveLength(10);
    expect(rowsFor({ region: 'All' }).map(({ id }) => id)).toEqual(['john-muir']);
    const none = { tier: 'top', region: 'All' } as const;
    expect(draw(none).textContent).toContain('No grantee matches these choices');
    expect(figure.describe(rowsFor(none))).toContain('No grantee matches');
  });

  it('has about the same outlines at all widths, so that a page pays for them once', () => {
    const outlines = [328, 698, 928].map((width) => draw({}, width).querySelector('path')?.getAttribute('d'));
    expect(outlines[0]?.length).toBeGreaterThan(1000);
    expect(new Set(outlines).size).toBe(1);
  });
});
