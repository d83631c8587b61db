import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeCss, relativeHtml } from '../../src/build/relative.ts';
import { relativeAddress } from '../../src/lib/relative-address.ts';

const segment = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
const folder = fc.array(segment, { maxLength: 4 }).map((parts) => ['', ...parts, ''].join('/'));
const tail = fc.constantFrom('', 'index.html', 'data.csv', '#c057', '?order=amount', 'a.csv?x=1#y/z');

describe('relativeAddress', () => {
  test.each([
    ['/figures/award/', '/report/local/index.html', '../../figures/award/'],
    ['/report/region/#iii-region-3', '/report/local/index.html', '../region/#iii-region-3'],
    ['/report/local/#c057', '/report/local/index.html', '#c057'],
    ['/report/local/?focus=a~b', '/report/local/index.html', './?focus=a~b'],
    ['/', '/index.html', './'],
    ['/', '/report/index.html', '../'],
    ['/_astro/x.css', '/index.html', '_astro/x.css'],
  ])('%s in %s is %s', (target, file, expected) => {
    expect(relativeAddress(target, file)).toBe(expected);
  });

  test.each(['https://example.org/a', '//example.org/a', '#c057', '../a', 'mailto:a@example.org', ''])(
    'leaves %j alone',
    (target) => {
      expect(relativeAddress(target, '/report/index.html')).toBe(target);
    },
  );

  test('resolves to the same place from any file, at any mount', () => {
    fc.assert(
      fc.property(folder, tail, folder, folder, (there, end, here, mount) => {
        const relative = relativeAddress(there + end, `${here}index.html`);
        const page = new URL(mount.slice(0, -1) + here, 'https://example.org');
        expect(new URL(relative, page).href).toBe(`https://example.org${mount.slice(0, -1)}${there}${end}`);
      }),
    );
  });
});

describe('relativeHtml', () => {
  const file = '/report/index.html';

  test.each([
    ['<a class="x" href="/a/">/b/</a>', '<a class="x" href="../a/">/b/</a>'],
    ["<img alt='1 > 0' src='/a.png'>", "<img alt='1 > 0' src='../a.png'>"],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../a.png 1x, ../b.png 2x">'],
    ['<use href=/a.svg#b />', '<use href=../a.svg#b />'],
    ['<div title="/a/" data-src="/b.js">', '<div title="/a/" data-src="../b.js">'],
    ['<script type="module" src="/a.js"></script>', '<script type="module" src="../a.js"></script>'],
  ])('%s becomes %s', (html, expected) => {
    expect(relativeHtml(html, file)).toBe(expected);
  });

  test.each([
    '<!-- <a href="/a/"> -->',
    '<script type="application/ld+json">{"x":"<a href=\\"/a/\\">"}</script>',
    '<link rel="canonical" href="https://example.org/report/">',
    '<p>a &lt;a href="/a/"></p>',
  ])('leaves %s alone', (html) => {
    expect(relativeHtml(html, file)).toBe(html);
  });
});

test('relativeCss turns url() and @import', () => {
  const css = '@import "/a.css";@font-face{src:url(/f/a.woff2)format("woff2")}b{background:url( "/c.svg" )}';
  expect(relativeCss(css, '/_astro/x.css')).toBe(
    '@import "../a.css";@font-face{src:url(../f/a.woff2)format("woff2")}b{background:url( "../c.svg" )}',
  );
});
