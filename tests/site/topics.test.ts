/** The answers by topic as they are served: the answer first, every statement with its places, and ways from and to them. */
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import { relativeAddress } from '../../src/lib/relative-address.ts';
import {
  consortiumAddress,
  figureAddress,
  passageAddress,
  statementUses,
  textAddress,
  topicAddress,
  topicsPage,
} from '../../src/lib/routes.ts';
import {
  granteesOn,
  topicsOfFinding,
  topicsOfGrantee,
  topicsOfSection,
} from '../../src/page-texts/topics.ts';
import { findings, topics, writtenSections } from '../../src/prose/site.ts';
import { tellingOf } from '../../src/prose/told.ts';
import { consortia } from '../../src/datasets/site.ts';
import { topicParts } from '../../src/words/vocabulary/index.ts';
import { fileOf, pageAt, plain, textOf } from './site.ts';

const linksIn = (element: ParentNode | null): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** How pages at an address write the address of another. */
const from = (page: string) => (address: string) => relativeAddress(address, fileOf(page));

describe('the list', () => {
  const document = pageAt(topicsPage);

  test('has every topic with its question and its answer, in order', () => {
    const items = [...document.querySelectorAll('.topics > li')];
    expect(items.map((item) => item.id)).toEqual(topics.map(({ id }) => id));
    items.forEach((item, index) => {
      const topic = topics[index];
      expect(plain(item)).toContain(topic?.question);
      expect(plain(item)).toContain(topic?.answer);
      expect(linksIn(item)).toContain(from(topicsPage)(topicAddress(topic?.id ?? '')));
    });
  });

  test('says how far two codings agree, a row for each topic, and leads to the data', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => plain(row));
    expect(rows).toHaveLength(topics.length);
    for (const row of rows) {
      const [, agreed = '0'] = /(\d+(?:\.\d)?) percent/.exec(row) ?? [];
      expect(Number(agreed)).toBeGreaterThanOrEqual(90);
    }
    const leading = linksIn(document.querySelector('main'));
    for (const name of ['topics', 'topic-statements', 'topic-decisions'])
      expect(leading).toContain(from(topicsPage)(`/data/${name}/`));
  });
});

describe.each(topics.map((topic) => [topic.id, topic] as const))('/topics/%s/', (id, topic) => {
  const page = topicAddress(id);
  const document = pageAt(page);
  const rows = tables['topic-statements'].filter((row) => row.topic === id);
  const to = from(page);

  test('begins with its answer', () => {
    const [first] = document.querySelectorAll('.text > h1 ~ p');
    expect(plain(first ?? null)).toBe(topic.answer);
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(topic.answer);
  });

  test('has every statement of the data once, in its part and order, with its paragraph and its number', () => {
    const shown = [...document.querySelectorAll('.text > h2')].flatMap((heading) => {
      const part = heading.id as keyof typeof topicParts;
      if (!Object.hasOwn(topicParts, part)) return [];
      expect(plain(heading)).toBe(topicParts[part].label);
      const lines: Element[] = [];
      for (
        let next = heading.nextElementSibling;
        next && next.tagName !== 'H2';
        next = next.nextElementSibling
      )
        lines.push(...next.querySelectorAll('.topic-lines > li, :scope > li'));
      return [...new Set(lines)].map((line) => ({ part, line }));
    });
    expect(shown.map(({ part, line }) => [part, line.id.toUpperCase()])).toEqual(
      rows.map(({ part, statement }) => [part, statement]),
    );
    for (const { line } of shown) {
      const passage = tables.evidence.find((one) => one.id === line.id.toUpperCase());
      expect(plain(line)).toContain(passage?.statement);
      expect(linksIn(line)).toEqual([
        to(tellingOf(passage?.id ?? '') ?? ''),
        to(passageAddress(passage?.id ?? '')),
      ]);
    }
  });

  test('leads to the grantees that its statements name, and to its findings and charts', () => {
    const { named, meant } = granteesOn(id);
    const leading = linksIn(document.querySelector('main'));
    for (const one of [...named, ...meant]) expect(leading).toContain(to(consortiumAddress(one)));
    for (const one of topic.findings) expect(leading).toContain(to(textAddress('findings', one)));
    for (const one of topic.figures) {
      expect(leading).toContain(to(figureAddress(one)));
      expect(leading).toContain(`${to(figureAddress(one))}#embed`);
    }
  });

  test('says what the report does not say, and has the answer to copy', () => {
    expect([...document.querySelectorAll('.topic-unsaid li')].map((line) => plain(line))).toEqual(
      topic.unsaid,
    );
    const copies = [...document.querySelectorAll('button[data-text]')];
    expect(copies.some((copy) => copy.getAttribute('data-text')?.includes(topic.answer))).toBe(true);
  });

  test('is in the sitemap and among the Markdown files', () => {
    expect(textOf('/sitemap-0.xml')).toContain(`${page}</loc>`);
    expect(textOf('/llms.txt')).toContain(`${page.slice(1, -1)}.md`);
  });
});

describe('other pages lead to topics', () => {
  const leadsTo = (page: string, ids: readonly string[]): void => {
    const leading = linksIn(pageAt(page).querySelector('main'));
    for (const id of ids) expect(leading).toContain(from(page)(topicAddress(id)));
  };

  test.each(writtenSections.map(({ id }) => id))('section %s', (id) => {
    leadsTo(
      `/report/${id}/`,
      topicsOfSection(id).map((topic) => topic.id),
    );
  });

  test.each(findings.map(({ id }) => id))('finding %s', (id) => {
    const some = topicsOfFinding(id);
    expect(some).not.toEqual([]);
    leadsTo(
      `/findings/${id}/`,
      some.map((topic) => topic.id),
    );
  });

  test.each(consortia.map((one) => [one.id, one] as const))('grantee %s', (id, consortium) => {
    const some = topicsOfGrantee(consortium);
    expect(some).not.toEqual([]);
    leadsTo(
      consortiumAddress(id),
      some.map((topic) => topic.id),
    );
  });

  test('most sections have some, and the cover leads to all', () => {
    const without = writtenSections.filter(({ id }) => topicsOfSection(id).length === 0).map(({ id }) => id);
    expect(without).toEqual(['introduction', 'appendix', 'endnotes']);
    expect(linksIn(pageAt('/').querySelector('main'))).toContain(from('/')(topicsPage));
  });

  test('each statement leads to its topics from where its uses are listed', () => {
    for (const { topic, statement } of tables['topic-statements']) {
      const entry = pageAt(statementUses).getElementById(statement.toLowerCase());
      expect(linksIn(entry)).toContain(
        `${from(statementUses)(topicAddress(topic))}#${statement.toLowerCase()}`,
      );
    }
  });
});
