import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, pagePolicy } from '../../src/build/policy.ts';
import { pages } from './site.ts';

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, { document, html }) => {
  const elements = [...document.querySelectorAll('*')];

  test('has no style of its own', () => {
    expect(elements.filter((element) => element.localName === 'style').map(String)).toEqual([]);
    expect(
      elements.filter((element) => element.hasAttribute('style')).map(({ outerHTML }) => outerHTML),
    ).toEqual([]);
  });

  test('has no script of its own, and no handler', () => {
    const scripts = elements.filter(
      (element) => element.localName === 'script' && !element.hasAttribute('src'),
    );
    const programs = scripts.filter((script) => script.getAttribute('type') !== 'application/ld+json');
    expect(programs.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(html).not.toMatch(/javascript:/i);
  });

  test('names its policy before anything else', () => {
    const first = document.head.firstElementChild;
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect([contentSecurityPolicy, pagePolicy]).toContain(first?.getAttribute('content'));
  });
});
