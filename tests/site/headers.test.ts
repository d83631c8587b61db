/** The headers that hosts are told to send: each file gets them from one rule, and the preview sends the same. */
import { describe, expect, inject, test } from 'vitest';
import { files, textOf } from './site.ts';

type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** Rules of a `_headers` file: a line with a pattern, then indented lines with headers. */
function rulesIn(text: string): Rule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trim().split(/\n\s+/))
    .map(([pattern = '', ...lines]) => [
      pattern,
      Object.fromEntries(lines.map((line) => line.split(/:\s/, 2) as [string, string])),
    ]);
}

const rules = rulesIn(textOf('/_headers'));
const fits = (pattern: string, address: string): boolean =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

/** Addresses that hosts answer, without the files that are for hosts themselves. */
const addresses = files
  .filter((file) => !/^\/(?:_headers|\.nojekyll)$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

/** What a host sends that applies all rules that match. */
const headersAt = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rules.filter(([pattern]) => fits(pattern, address)).flatMap(([, headers]) => Object.entries(headers)),
  );

test('some rule is for each file, and no two that match give the same header', () => {
  const wrong = addresses.filter((address) => {
    const names = rules
      .filter(([pattern]) => fits(pattern, address))
      .flatMap(([, headers]) => Object.keys(headers));
    return names.length === 0 || new Set(names).size < names.length;
  });
  expect(addresses.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('embeds say nothing of who may frame them, since * leaves out files and sandboxes; all else is framed by nobody', () => {
  const framable = addresses.filter(
    (address) => headersAt(address)['Content-Security-Policy'] !== "frame-ancestors 'none'",
  );
  expect(framable).toContain('/embed/timeline/');
  expect(framable.filter((address) => !address.startsWith('/embed/'))).toEqual([]);
  expect(framable).not.toContain('/embed/hosts/');
  for (const address of framable)
    expect(Object.keys(headersAt(address))).toEqual(['Access-Control-Allow-Origin']);
  expect(textOf('/_headers')).not.toMatch(/X-Frame-Options/i);
});

test('what an embed loads is open to the sandboxes of others', () => {
  const loaded = addresses.filter((address) => /^\/(?:embed|fonts|_astro|data)\//.test(address));
  expect(loaded.filter((address) => headersAt(address)['Access-Control-Allow-Origin'] !== '*')).toEqual([]);
});

describe('the preview', () => {
  /** One address of each kind, and of each part of the site. */
  const some = [...new Map(addresses.map((address) => [address.split('/')[1], address])).values()];

  test.each(some)('sends with %s what hosts are told to send', async (address) => {
    const answer = await fetch(inject('mounts').path + address.slice(1), { method: 'HEAD' });
    const sent = ['Content-Security-Policy', 'Access-Control-Allow-Origin'].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(sent)).toEqual(headersAt(address));
  });
});
