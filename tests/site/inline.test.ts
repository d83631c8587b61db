import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, pagePolicy } from '../../src/build/policy.ts';
import { pages } from './site.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script that runs as soon as it is read: neither data nor a module. */
const isProgram = (script: Element): boolean =>
  script.getAttribute('type') === null || script.getAttribute('type') === 'text/javascript';

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, { document, html }) => {
  const elements = [...document.querySelectorAll('*')];
  const styles = elements.filter((element) => element.localName === 'style');
  const scripts = elements.filter((element) => element.localName === 'script');
  const inPage = scripts.filter((script) => !script.hasAttribute('src') && isProgram(script));
  const isEmbed = /^\/embed\/(?!hosts)/.test(address);

  test('has one style sheet, which stands in it, and no style elsewhere', () => {
    expect(styles).toHaveLength(1);
    expect(
      elements.filter((element) => element.hasAttribute('style')).map(({ outerHTML }) => outerHTML),
    ).toEqual([]);
  });

  test('waits for no other file before it is painted', () => {
    const sheets = elements.filter((element) => element.getAttribute('rel')?.includes('stylesheet'));
    expect(sheets.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const atOnce = scripts.filter((script) => script.hasAttribute('src') && isProgram(script));
    expect(atOnce.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has no script of its own but that of embeds, and no handler', () => {
    expect(inPage).toHaveLength(isEmbed ? 1 : 0);
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(html).not.toMatch(/javascript:/i);
  });

  test('names its policy before anything else, with the hashes of what stands in it and nothing more', () => {
    const first = document.head.firstElementChild;
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    const [style = ''] = styles.map(({ textContent }) => hashOf(textContent));
    const program = inPage.map(({ textContent }) => ` ${hashOf(textContent)}`).join('');
    const policies = [contentSecurityPolicy, pagePolicy].map((policy) =>
      policy
        .replace("style-src 'self'", `style-src ${style}`)
        .replace("script-src 'self'", `script-src 'self'${program}`),
    );
    expect(policies).toContain(first?.getAttribute('content'));
  });
});
