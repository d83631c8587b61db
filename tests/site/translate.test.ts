/** Translators in browsers leave alone what loses its meaning in another language: code, addresses, ids, file names, citations. */
import { expect, test } from 'vitest';
import { ordinaryPages, pages } from './site.ts';

/** Texts of a page that no translation may touch, by their form. */
const FORMS = [
  /^https?:\/\/\S+$/,
  /^C\d{3}$/,
  /^[a-z][\w-]*_\d+\.\d+\.\d+\w*\.\w+$/,
  /^<iframe/,
  /^edition\.example\//,
];
const SELECTORS = 'code, pre, .citations dd, .cite-address, .embed-address a';

/** Elements with such a text that may be translated, each with its page. */
function translated(): string[] {
  return pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const own = [...one.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((node) => node.textContent ?? '');
        return one.matches(SELECTORS) || FORMS.some((form) => form.test(own.join('').trim()));
      })
      .filter((one) => !one.closest('[translate="no"], svg, script, style'))
      .map((one) => `${address}: ${one.outerHTML.slice(0, 120)}`),
  );
}

test('nothing of that may be translated', () => {
  expect(translated()).toEqual([]);
});

test('the text of every page may be', () => {
  for (const { document } of ordinaryPages) {
    expect(document.querySelector('html[translate="no"], body[translate="no"], main[translate="no"]')).toBe(
      null,
    );
    expect(document.querySelectorAll('main p:not([translate="no"] p)').length).toBeGreaterThan(0);
  }
});
