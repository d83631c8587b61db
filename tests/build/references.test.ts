import { expect, test } from 'vitest';
import { changedPage } from '../../src/build/page-source.ts';
import { addReferences } from '../../src/build/references.ts';

const withReferences = (html: string): string => changedPage(html, addReferences);

const list = '<ol class="references on-paper"></ol>';
const page = (text: string): string =>
  `<head><link href="https://a.example/"></head><body>${text}${list}</body>`;

test('numbers links to other sites in order, an address twice alike, and lists them', () => {
  const html = withReferences(
    page(
      '<a href="https://a.example/?x&amp;y">A</a><a class="b" href="https://b.example/">B</a><a href="https://a.example/?x&amp;y">A</a>',
    ),
  );
  expect(html).toContain('<a data-reference="1" href="https://a.example/?x&amp;y">A</a>');
  expect(html).toContain('<a data-reference="2" class="b" href="https://b.example/">B</a>');
  expect(html.match(/data-reference="1"/g)).toHaveLength(2);
  expect(html).toContain('<li>https://a.example/?x&amp;y</li><li>https://b.example/</li></ol>');
});

test('leaves links within the site, and the head, alone', () => {
  const html = page('<a href="../glossary/">Glossary</a><a href="#c057">C057</a>');
  expect(withReferences(html)).toBe(html);
});

test('leaves links alone that are left out on paper', () => {
  const html = page(
    '<a class="report-error on-screen" href="https://a.example/?subject=C057">Report an error</a>',
  );
  expect(withReferences(html)).toBe(html);
});

test('leaves a page without the list alone', () => {
  const html = '<body><a href="https://a.example/">A</a></body>';
  expect(withReferences(html)).toBe(html);
});

test('numbers links however their tags are written', () => {
  const html = withReferences(
    page(
      '<A\n  title="a > b" HREF=https://a.example/?x=1>A</A><svg><a href=\'http://b.example/"b"\'></a></svg>',
    ),
  );
  expect(html).toContain('<A data-reference="1"\n  title="a > b" HREF=https://a.example/?x=1>');
  expect(html).toContain(`<a data-reference="2" href='http://b.example/"b"'>`);
  expect(html).toContain('<li>https://a.example/?x=1</li><li>http://b.example/"b"</li></ol>');
});

test('an address is the same however its characters are written, and cannot break out of the list', () => {
  const html = withReferences(
    page(
      '<a href="https://a.example/?x&y">A</a><a href="https://a.example/?x&amp;y">A</a><a href="https://a.example/<b>">B</a>',
    ),
  );
  expect(html.match(/data-reference="1"/g)).toHaveLength(2);
  expect(html).toContain('<li>https://a.example/?x&amp;y</li><li>https://a.example/&lt;b&gt;</li></ol>');
});

test('leaves links in comments, scripts and other attributes alone', () => {
  const html = page(
    '<!-- <a href="https://a.example/"> --><script>"<a href=https://a.example/>"</script><p title="<a href=https://a.example/>">',
  );
  expect(withReferences(html)).toBe(html);
});
