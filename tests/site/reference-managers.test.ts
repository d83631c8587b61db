/**
 * Citations as bibutils reads them, which reference managers are built on: it neither is ours nor wrote them. What it finds
 * is compared with the same citation in CSL-JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/surfaces/citing/csl.ts';
import type { FormsFile } from '../../src/surfaces/citing/files.ts';
import { programs } from '../engines/programs.ts';
import { files, textOf } from './site.ts';

/** What both sides say of a work. */
interface Work {
  readonly key: string;
  readonly title: string;
  readonly container: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly note: string;
  readonly url: string;
}

const forms = files
  .filter((file) => /^\/cite\/(?!ccpt-).*\.json$/.test(file))
  .map((file) => (JSON.parse(textOf(file)) as FormsFile).forms);

const texts = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** A title, of which MODS keeps what follows a colon by itself. */
const titleIn = (element: Element | null): string =>
  element === null ? '' : [...texts(element, 'title'), ...texts(element, 'subTitle')].join(': ');

const direct = (parent: Element | null, name: string): Element | null =>
  [...(parent?.children ?? [])].find(({ localName }) => localName === name) ?? null;

/** A person by given and family name; a group by its one name. */
const nameIn = (name: Element): string =>
  [...texts(name, '[type="given"]'), ...texts(name, '[type="family"]')].join(' ') ||
  texts(name, 'namePart').join(' ');

function readWork(mods: Element): Work {
  const [date = ''] = texts(mods, 'originInfo > dateIssued');
  return {
    key: mods.getAttribute('ID') ?? '',
    title: titleIn(direct(mods, 'titleInfo')),
    container: titleIn(direct(direct(mods, 'relatedItem'), 'titleInfo')),
    authors: [...mods.children].filter(({ localName }) => localName === 'name').map(nameIn),
    date,
    note: texts(mods, 'note').join(' '),
    url: texts(mods, 'url')[0] ?? '',
  };
}

/** What a program of bibutils finds in records. */
function readBy(program: string, records: readonly string[]): Work[] {
  const folder = mkdtempSync(join(tmpdir(), 'references-'));
  try {
    const file = join(folder, 'records');
    writeFileSync(file, records.join('\n'));
    const xml = execFileSync(join(programs.bibutils(), program), [file], {
      encoding: 'utf8',
      maxBuffer: 2e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
    return [...(document as unknown as Document).querySelectorAll('mods')].map(readWork);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asWritten(text: string): Work {
  const [item] = JSON.parse(text) as CslItem[];
  if (!item) throw new Error('A citation without an item.');
  return {
    key: item.id,
    title: item.title,
    container: item['container-title'] ?? '',
    authors: item.author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)),
    date: item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    note: item.note ?? '',
    url: item.URL ?? '',
  };
}

const written = forms.map(({ csl }) => asWritten(csl));
const plainMarks = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
const comparable = (work: Work) => ({
  ...work,
  title: plainMarks(work.title),
  container: plainMarks(work.container),
  authors: work.authors.map(plainMarks),
  note: plainMarks(work.note),
});

describe.each([
  ['bib2xml', forms.map(({ bibtex }) => bibtex)],
  ['ris2xml', forms.map(({ ris }) => ris)],
])('%s', (program, records) => {
  test('reads in every record what CSL-JSON says of the same work', () => {
    const found = readBy(program, records);
    expect(records.length).toBeGreaterThan(300);
    expect(found.map(comparable)).toEqual(written.map(comparable));
  }, 120_000);
});

test('the files to download are the forms that are copied', () => {
  const names = files.filter((file) => file.startsWith('/cite/ccpt-'));
  expect(names.filter((file) => file.endsWith('.bib')).length).toBeGreaterThanOrEqual(31);
  const all = new Set(forms.flatMap(({ bibtex, ris, csl }) => [bibtex, ris, csl]));
  expect(names.filter((file) => !all.has(textOf(file)))).toEqual([]);
});
