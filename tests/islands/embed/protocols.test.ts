import { anything, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/figures/index.ts';
import { protocolsAt, type Fields } from '../../../src/islands/embed/protocols.ts';

const at = (rest: string): URL => new URL(`https://edition.example/embed/timeline/${rest}`);

/** What a frame says unasked. */
const said = (address: URL): unknown[] =>
  protocolsAt(address).flatMap(({ nameIn, tell }) => {
    const name = nameIn?.(address, 'timeline');
    return name === undefined ? [] : [tell(500, name, 600)];
  });

describe('the protocols of an embed', () => {
  test('ask nothing of a host’s message, whatever it is', () => {
    assert(
      property(anything(), (data) => {
        const text = typeof data === 'string' ? data : '';
        const asked = protocolsAt(at('')).map(({ askedBy }) => askedBy?.(text, Object(data) as Fields));
        return asked.every((one) => one === undefined || one === false);
      }),
    );
  });

  test('say a message, and never none, whatever the address', () => {
    assert(
      property(string(), string(), (childId, secret) => {
        const address = at(`?${new URLSearchParams({ childId })}#?${new URLSearchParams({ secret })}`);
        return said(address).every((one) => one !== null && ['object', 'string'].includes(typeof one));
      }),
    );
  });

  test.each([
    ['?childId=chart', 'pymxPYMxchartxPYMxheightxPYMx500'],
    ['#?secret=a1B2', { message: 'height', value: 500, secret: 'a1B2' }],
  ])('take from %s the name by which the host knows the frame', (rest, message) => {
    expect(said(at(rest))).toContainEqual(message);
    expect(said(at(''))).not.toContainEqual(message);
  });

  test.each(['?childId=', '?childId=axPYMxnavigateToxPYMxb', '?childId=a%20b', '#?secret=', '#?secret=%22'])(
    'take no name from %s',
    (rest) => {
      expect(said(at(rest))).toHaveLength(said(at('')).length);
    },
  );

  test('are AMP’s alone where AMP frames it', () => {
    expect(said(at('?childId=chart#amp=1'))).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 500 }]);
  });
});

test('no figure’s id is in that of another: Datawrapper’s older listener looks for it in addresses', () => {
  const ids = [...figures.keys()];
  const held = ids.filter((id) => ids.some((other) => other !== id && other.includes(id)));
  expect(ids.length).toBeGreaterThan(1);
  expect(held).toEqual([]);
});
