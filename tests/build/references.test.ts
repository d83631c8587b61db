import { expect, test } from 'vitest';
import { withReferences } from '../../src/build/references.ts';

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

test('leaves a page without the list alone', () => {
  const html = '<body><a href="https://a.example/">A</a></body>';
  expect(withReferences(html)).toBe(html);
});
