import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, pagePolicy, policyWithStyle } from '../../src/build/policy.ts';
import { pages } from './site.ts';

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, { document, html }) => {
  const elements = [...document.querySelectorAll('*')];
  const styles = elements.filter((element) => element.localName === 'style');

  test('has no style of its own, except where it may load none', () => {
    expect(styles).toHaveLength(address === '/404.html' ? 1 : 0);
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
    const policies =
      styles.length > 0
        ? styles.map(({ textContent }) => policyWithStyle(textContent))
        : [contentSecurityPolicy, pagePolicy];
    expect(policies).toContain(first?.getAttribute('content'));
  });
});
