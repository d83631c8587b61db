import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedPage } from '../../src/build/page-source.ts';
import { makeRelative, relativeCss } from '../../src/build/relative.ts';
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

describe('makeRelative', () => {
  const relativeHtml = (html: string): string =>
    changedPage(html, (page) => {
      makeRelative(page, '/report/index.html');
    });

  test.each([
    ['<a class="x" href="/a/">/b/</a>', '<a class="x" href="../a/">/b/</a>'],
    ["<img alt='1 > 0' src='/a.png'>", "<img alt='1 > 0' src='../a.png'>"],
    ['<a title="<a href=/a/>" href="/b/">b</a>', '<a title="<a href=/a/>" href="../b/">b</a>'],
    ['<use href=/a.svg#b />', '<use href=../a.svg#b />'],
    ['<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="../a.svg#b"/></svg>'],
    ['<A\n  HREF = "/a/"\tID=b>a</A>', '<A\n  HREF = "../a/"\tID=b>a</A>'],
    ['<div title="/a/" data-src="/b.js">', '<div title="/a/" data-src="../b.js">'],
    ['<script type="module" src="/a.js"></script>', '<script type="module" src="../a.js"></script>'],
    ['<noscript><a href="/a/">a</a></noscript>', '<noscript><a href="../a/">a</a></noscript>'],
    ['<template><a href="/a/">a</a></template>', '<template><a href="../a/">a</a></template>'],
    ['<p><a href="/a/">a<p>b</a>', '<p><a href="../a/">a<p>b</a>'],
    ['<a href="/a/" href="/b/">a</a>', '<a href="../a/" href="/b/">a</a>'],
  ])('%s becomes %s', (html, expected) => {
    expect(relativeHtml(html)).toBe(expected);
  });

  test.each([
    ['/a.png 1x, /b.png 2x', '../a.png 1x, ../b.png 2x'],
    ['/a.png 480w,/b,c.png 960w', '../a.png 480w,../b,c.png 960w'],
    ['/a.png, /b.png 2x', '../a.png, ../b.png 2x'],
    [
      '\n  /a.png 1x,\n  https://example.org/b.png 2x\n',
      '\n  ../a.png 1x,\n  https://example.org/b.png 2x\n',
    ],
  ])('srcset %j becomes %j', (sources, expected) => {
    expect(relativeHtml(`<img srcset="${sources}">`)).toBe(`<img srcset="${expected}">`);
  });

  test.each([
    ['<a href="/a/?x=1&amp;y=&quot;2&quot;">a</a>', '<a href="../a/?x=1&amp;y=&quot;2&quot;">a</a>'],
    ['<a href="&#47;a/&#x23;b">a</a>', '<a href="../a/#b">a</a>'],
    ["<a href='/a/?x=it&#39;s'>a</a>", "<a href='../a/?x=it&#39;s'>a</a>"],
    ['<a href=/a/?x&gt;y>a</a>', '<a href="../a/?x>y">a</a>'],
  ])('entities in %s give %s', (html, expected) => {
    expect(relativeHtml(html)).toBe(expected);
  });

  test.each([
    '<!-- <a href="/a/"> -->',
    '<!--><a href=//example.org/>a</a><!-- > <a href="/b/"> -->',
    '<script type="application/ld+json">{"x":"<a href=\\"/a/\\">"}</script>',
    '<script>const a = `<!-- <script src="/a.js">`;</script>',
    '<style>a[href="/a/"]{}</style>',
    '<title><a href="/a/"></title><textarea><a href="/a/"></textarea>',
    '<link rel="canonical" href="https://example.org/report/">',
    '<p>a &lt;a href="/a/"></p>',
    '<a href="../a/?x=1&y=2">a</a>',
    '<!DOCTYPE html>\r\n<title>a</title>\r\n<p  class = x >a\u00a0&nbsp;é</p  >\r\n',
  ])('leaves %j alone', (html) => {
    expect(relativeHtml(html)).toBe(html);
  });

  test('leaves a page with no address of the site as it is, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '<a ',
      'href=',
      '"',
      "'",
      '>',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (html) => {
          expect(relativeHtml(html)).toBe(html);
        },
      ),
    );
  });
});

test('relativeCss turns url() and @import', () => {
  const css = '@import "/a.css";@font-face{src:url(/f/a.woff2)format("woff2")}b{background:url( "/c.svg" )}';
  expect(relativeCss(css, '/_astro/x.css')).toBe(
    '@import "../a.css";@font-face{src:url(../f/a.woff2)format("woff2")}b{background:url( "../c.svg" )}',
  );
});
