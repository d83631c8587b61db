import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInitial, readAddress, writeAddress, type Address } from '../../src/figures/contract/address.ts';
import { filter, initialView, option } from '../../src/figures/contract/choices.ts';
import { regions } from '../../src/lib/vocabulary.ts';

const choices = {
  form: option('Draw as', { bars: 'Bars', swarm: 'Swarm' }),
  region: filter('Region', regions),
};
const initial = { view: initialView(choices), focus: [] };
const known = new Set(['madera', 'orange', 'tulare']);
const read = (query: string): Address<typeof choices> =>
  readAddress(choices, new URLSearchParams(query), 'f.', known);

describe('a view in an address', () => {
  it('comes back as it was written', () => {
    const views = fc.record({
      form: fc.constantFrom('bars', 'swarm'),
      region: fc.option(fc.constantFrom('Northern', 'Central', 'Southern', 'All'), { nil: null }),
    });
    const focuses = fc.uniqueArray(fc.constantFrom(...known));
    fc.assert(
      fc.property(views, focuses, (view, focus) => {
        const address = { view, focus } as Address<typeof choices>;
        expect(read(writeAddress(choices, address, new URLSearchParams(), 'f.', known))).toEqual(address);
      }),
    );
  });

  it('falls back to the initial view for any junk, and keeps to the known ids', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (form, region, focus) => {
        const query = new URLSearchParams({
          'f.form': `x${form}`,
          'f.region': `x${region}`,
          focus: `x${focus}`,
        });
        expect(read(query.toString())).toEqual(initial);
      }),
    );
  });

  it('does not take what every object has for an option', () => {
    expect(read('f.form=constructor&f.region=__proto__&focus=toString')).toEqual(initial);
  });

  it('leaves the parameters of others alone and its own initial values out', () => {
    const written = writeAddress(choices, initial, new URLSearchParams('utm=1&f.form=swarm'), 'f.', known);
    expect(written).toBe('utm=1');
  });

  it('separates the consortia in focus by "~", each once', () => {
    const address = read('focus=tulare~madera~tulare~nobody');
    expect(address.focus).toEqual(['tulare', 'madera']);
    expect(writeAddress(choices, address, new URLSearchParams(), 'f.', known)).toBe('focus=tulare~madera');
  });

  it('keeps what other figures of the page have picked out, and nothing malformed', () => {
    const query = new URLSearchParams('focus=madera~challenge-data.challenge~<b>');
    const address = { ...initial, focus: ['orange'] } as Address<typeof choices>;
    expect(writeAddress(choices, address, query, 'f.', known)).toBe('focus=orange~challenge-data.challenge');
  });

  it('treats "All" as a label of the report, not as "no filter"', () => {
    expect(read('f.region=All').view.region).toBe('All');
    expect(read('').view.region).toBeNull();
  });

  it('is initial while only marks are picked out', () => {
    expect(isInitial(choices, read('focus=madera').view)).toBe(true);
    expect(isInitial(choices, read('f.form=swarm').view)).toBe(false);
  });
});
