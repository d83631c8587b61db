import { anything, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/figures/index.ts';
import { embedAddress } from '../../../src/lib/routes.ts';
import { protocolsAt, type Fields } from '../../../src/islands/embed/protocols.ts';

const at = (rest: string): URL => new URL(`https://edition.example/embed/timeline/${rest}`);

/** What a frame says unasked. */
const said = (address: URL, figure = 'timeline'): unknown[] =>
  protocolsAt(address).flatMap(({ nameIn, tell }) => {
    const name = nameIn?.(address, figure);
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
    ['?childId=chart%201', 'pymxPYMxchart 1xPYMxheightxPYMx500'],
    ['?childId=graf%C3%ADa%23%2F(1)', 'pymxPYMxgrafía#/(1)xPYMxheightxPYMx500'],
    ['#?secret=a1B2', { message: 'height', value: 500, secret: 'a1B2' }],
  ])('take from %s the name by which the host knows the frame', (rest, message) => {
    expect(said(at(rest))).toContainEqual(message);
    expect(said(at(''))).not.toContainEqual(message);
  });

  test.each([
    '?childId=',
    '?childId=axPYMxnavigateToxPYMxb',
    '?childId=a%0Ab',
    '#?secret=',
    '#?secret=a%20b',
  ])('take no name from %s', (rest) => {
    expect(said(at(rest))).toHaveLength(said(at('')).length);
  });

  test('are AMP’s alone where AMP frames it', () => {
    expect(said(at('?childId=chart#amp=1'))).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 500 }]);
  });
});

test('Datawrapper’s older listener, which looks for a name in addresses, finds the figure’s own embed alone', () => {
  const nameOf = (id: string): string => {
    const told = said(at(''), id).find((one) => Object.hasOwn(Object(one) as object, 'datawrapper-height'));
    return Object.keys((told as { 'datawrapper-height': object })['datawrapper-height'])[0] ?? '';
  };
  const addresses = [...figures.keys()].flatMap((id) => [embedAddress(id), embedAddress(id, '1.0.0')]);
  expect(addresses.length).toBeGreaterThan(2);
  for (const id of figures.keys()) {
    const found = addresses.filter((address) => `https://edition.example/a${address}`.includes(nameOf(id)));
    expect(found).toEqual([embedAddress(id), embedAddress(id, '1.0.0')]);
    expect(`https://cdn.knightlab.com/libs/${id}3/latest/embed/index.html?id=${id}`).not.toContain(
      nameOf(id),
    );
  }
});
