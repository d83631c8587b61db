import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  focusIn,
  isSameView,
  readAddress,
  withFocus,
  writeAddress,
  type Address,
} from '../../src/figures/contract/address.ts';
import { filter, initialView, option } from '../../src/figures/contract/choices.ts';
import { regions } from '../../src/words/vocabulary/index.ts';

const choices = {
  form: option('Draw as', { bars: 'Bars', swarm: 'Swarm' }),
  region: filter('Region', regions),
};
const initial = { view: initialView(choices), focus: [] };
const read = (query: string): Address<typeof choices> =>
  readAddress(choices, new URLSearchParams(query), 'f.');

describe('a view in an address', () => {
  it('comes back as it was written', () => {
    const views = fc.record({
      form: fc.constantFrom('bars', 'swarm'),
      region: fc.option(fc.constantFrom('Northern', 'Central', 'Southern', 'All'), { nil: null }),
    });
    const focuses = fc.uniqueArray(fc.constantFrom('madera', 'orange', 'challenge-data.challenge'));
    fc.assert(
      fc.property(views, focuses, (view, focus) => {
        const address = { view, focus } as Address<typeof choices>;
        expect(read(writeAddress(choices, address, new URLSearchParams(), 'f.'))).toEqual(address);
      }),
    );
  });

  it('falls back to the initial view for any junk, and for ids that no figure writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (form, region, focus) => {
        const query = new URLSearchParams({
          'f.form': `x${form}`,
          'f.region': `x${region}`,
          focus: `<${focus.replaceAll('~', '')}`,
        });
        expect(read(query.toString())).toEqual(initial);
      }),
    );
  });

  it('does not take what every object has for an option', () => {
    expect(read('f.form=constructor&f.region=__proto__')).toEqual(initial);
  });

  it('leaves the parameters of others alone and its own initial values out', () => {
    const written = writeAddress(choices, initial, new URLSearchParams('utm=1&f.form=swarm'), 'f.');
    expect(written).toBe('utm=1');
  });

  it('separates the consortia in focus by "~", each once', () => {
    const address = read('focus=tulare~madera~tulare~');
    expect(address.focus).toEqual(['tulare', 'madera']);
    expect(writeAddress(choices, address, new URLSearchParams(), 'f.')).toBe('focus=tulare~madera');
  });

  it('keeps the marks of other figures on the page, and nothing malformed', () => {
    expect(read('focus=madera~challenge-data.challenge~<b>~__proto__').focus).toEqual([
      'madera',
      'challenge-data.challenge',
    ]);
  });

  it('treats "All" as a label of the report, not as "no filter"', () => {
    expect(read('f.region=All').view.region).toBe('All');
    expect(read('').view.region).toBeNull();
  });

  it('is initial while only marks are picked out', () => {
    expect(isSameView(choices, read('focus=madera').view, initialView(choices))).toBe(true);
    expect(isSameView(choices, read('f.form=swarm').view, initialView(choices))).toBe(false);
  });
});

describe('what is picked out', () => {
  it('is written into any query without touching the rest, and read back', () => {
    const query = new URLSearchParams('q=a&f.form=swarm&focus=old');
    expect(withFocus(query, ['tulare', 'orange'])).toBe('q=a&f.form=swarm&focus=tulare~orange');
    expect(withFocus(query, [])).toBe('q=a&f.form=swarm');
    expect(focusIn(new URLSearchParams('focus=tulare~tulare~<b>~orange'))).toEqual(['tulare', 'orange']);
  });
});
