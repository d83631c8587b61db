/** Faults of authors: each is refused with the file, the line, what is wrong and what to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import addresses from '../../content/addresses.json?raw';
import glossary from '../../content/glossary.json?raw';
import { contentProblems } from '../../src/prose/check-content.ts';
import { elementAttributes } from '../../src/prose/elements.ts';
import { known, texts } from '../../src/prose/site.ts';

const path = 'content/report/supports.mdx';
const text = texts.get(path) ?? '';

/** What is wrong with the text of one section, once it is another; the other texts are left out. */
const problemsWith = (changed: string): string[] =>
  contentProblems({ texts: new Map([[path, changed]]), addresses, glossary }, known);

/** What is wrong once a line stands at the end of the section. */
const problemsWithLine = (line: string): string[] => problemsWith(`${text}\n${line}\n`);

const lastLine = text.split('\n').length + 1;

describe('texts', () => {
  test('are right as they are', () => {
    expect(contentProblems({ texts, addresses, glossary }, known)).toEqual([]);
  });

  test.each(['content/report/supports.mdx', 'content/pages/about.mdx'])('cannot lose %s', (gone) => {
    const left = new Map([...texts].filter(([file]) => file !== gone));
    const problems = contentProblems({ texts: left, addresses, glossary }, known);
    expect(problems.some((line) => line.includes(gone) && line.includes('restore'))).toBe(true);
  });

  test('cannot lose a finding', () => {
    const left = new Map([...texts].filter(([file]) => !file.endsWith('brokers-lost.mdx')));
    expect(contentProblems({ texts: left, addresses, glossary }, known).join('\n')).toMatch(
      /brokers-lost.*restore it/,
    );
  });

  test.each([
    ['a program', '<script>alert(1)</script>', '<script>: a text cannot use this element'],
    [
      'a picture with a handler',
      '<img src="x" onerror="alert(1)" />',
      '<img>: a text cannot use this element',
    ],
    [
      'an attribute of style',
      '<span id="x" style="color: red">red</span>',
      '<span style>: this element has no such attribute',
    ],
    [
      'a handler',
      '<Ours onclick="x">Ours.</Ours>',
      '<Ours onclick>: this element has no such attribute (it has none)',
    ],
    ['a computed attribute', '<SeeFigure id={1 + 1} />', '<SeeFigure id{...}>: write the value in quotes'],
    [
      'a component that does not exist',
      '<Chart id="award-map" />',
      '<Chart>: a text cannot use this element',
    ],
    ['an import', 'import fs from "node:fs"', 'import and export: a text holds no programs'],
    ['an expression', 'So {process.env.HOME} it is.', 'an expression in braces: a text holds no programs'],
    ['a link that runs', '[here](javascript:alert)', 'the link to javascript:alert: write an address'],
    [
      'a link without a site',
      '[here](//elsewhere.example/x)',
      'the link to //elsewhere.example/x: write an address',
    ],
    [
      'an unsafe link',
      '[here](http://elsewhere.example/)',
      'the link to http://elsewhere.example/: write an address',
    ],
    ['a relative link', '[here](local/)', 'the link to local/: write an address'],
    [
      'a picture from elsewhere',
      '![a](https://elsewhere.example/a.png)',
      'a picture: figures are named with',
    ],
    ['a Roman numeral', 'There were XII of them.', '"XII" is not tied to the data'],
    ['a full-width digit', 'There were \uFF17 of them.', 'not one of 0 to 9 (U+FF17)'],
    ['a Cyrillic letter', 'M\u0430dera again.', 'not of the Latin alphabet (U+0430)'],
    ['an invisible character', 'A part\u200Bner.', 'an invisible character (U+200B)'],
    ['a sign of direction', 'A \u202Epartner.', 'an invisible character (U+202E)'],
    ['half of a character', 'A \uD83D partner.', 'half of a character (U+D83D)'],
    ['a letter that was lost', 'A par\uFFFDner.', 'the sign of a lost letter (U+FFFD)'],
    ['Windows-1252', 'the state\u00e2\u20ac\u2122s law', 'letters that a wrong encoding has made'],
    ['an element that nothing closes', '<Ours>Never closed.', 'the text is not valid MDX'],
  ])('refuse %s', (_, line, message) => {
    const found = problemsWithLine(line).filter((problem) => problem.startsWith(`${path}:`));
    expect(found.join('\n')).toContain(message);
    expect(found.find((problem) => problem.includes(message))).toMatch(
      new RegExp(`^${path}:${lastLine}:\\d+  `),
    );
  });

  test.each([
    ['line ends of Windows', text.replaceAll('\n', '\r\n'), ':1:4  lines end with CR LF here'],
    ['a byte order mark', `\uFEFF${text}`, ':1:1  an invisible character (U+FEFF)'],
    ['UTF-16', text.replace(/./gs, '$&\0'), ':1:1  this file is not in UTF-8'],
    ['bad YAML', text.replace('title: ', 'title: a: '), ':2:8  the fields above the text are not valid YAML'],
    ['a missing title', text.replace(/^title:.*\n/m, ''), ':1:1  the field title is missing'],
    [
      'an empty description',
      text.replace(/^(description:).*$/m, '$1 ""'),
      ':3:1  the field description is empty',
    ],
    [
      'a field that nobody reads',
      text.replace('title:', 'author: me\ntitle:'),
      ':2:1  there is no field author',
    ],
  ])('refuse %s', (_, changed, message) => {
    expect(problemsWith(changed).join('\n')).toContain(path + message);
  });

  test.each([
    ['an id twice', '"id": "accountability-dashboard"', '"id": "ab-86"', 'an earlier term has this id'],
    ['markup in a term', 'Capstone course', '<b>Capstone</b> course', 'plain text without tags'],
    [
      'an invisible character',
      'Capstone course',
      'Cap\u200Bstone course',
      'text without an invisible character (U+200B)',
    ],
    [
      'a term without a definition',
      '"definition": "A public website',
      '"meaning": "A public website',
      'missing; add one line of text',
    ],
    ['a comma too many', '"terms": [', '"terms": [,', 'not valid JSON here'],
  ])('refuse in the glossary %s', (_, from, to, message) => {
    const changed = glossary.replace(from, to);
    const found = contentProblems({ texts: new Map(), addresses, glossary: changed }, known).join('\n');
    expect(changed).not.toBe(glossary);
    expect(found).toMatch(/content\/glossary\.json:\d+:\d+ {2}/);
    expect(found).toContain(message);
  });

  test('may use the elements that pages give them, and no others', () => {
    const index = readFileSync('src/components/prose/index.ts', 'utf8');
    const [, list = ''] = /proseComponents = \{([^}]*)\}/.exec(index) ?? [];
    const given = list.split(',').flatMap((name) => name.trim() || []);
    const ofPages = ['Codes', 'Factors', 'WhatTheStateCouldDo'];
    const own = Object.keys(elementAttributes).filter((name) => /^[A-Z]/.test(name));
    expect(given.length).toBeGreaterThan(10);
    expect(own.sort()).toEqual([...given, ...ofPages].sort());
  });
});
