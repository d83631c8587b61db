/** What search finds besides the text of the report: grantees, terms, charts, tables and pages. */
import { agency, consortia, mentionsOf, namesOfAgency } from '../../datasets/site.ts';
import type { Consortium } from '../../datasets/consortia.ts';
import { dollarsInWords } from '../../lib/format.ts';
import {
  consortiumAddress,
  figureAddress,
  searchPage,
  sectionAddress,
  tableAddress,
} from '../../lib/routes.ts';
import { otherNamesOf, searchedNames } from '../../page-texts/agency-names.ts';
import { answerInWords } from '../../page-texts/profile-sentences.ts';
import { frontmatterOf } from '../../prose/frontmatter.ts';
import { glossary, proseOf, sectionTexts, writtenSections } from '../../prose/site.ts';
import { usesOf } from '../../prose/read.ts';
import { groups } from '../../words/menu.ts';
import { related, type RelatedPage } from '../../words/related.ts';
import * as words from '../../words/search.ts';
import { agencyTypes } from '../../words/vocabulary/index.ts';
import { publishedTable, tableNames } from '../data/tables.ts';
import { titleAlone } from '../published.ts';
import { allPublished } from '../site.ts';
import { placed, withShortName } from './text.ts';
import { pageNames } from './words.ts';
import type { SearchRecord } from './record.ts';

function granteeOf(consortium: Consortium): SearchRecord {
  const { id, agent, award, agency_type, city, county } = consortium;
  const relations = namesOfAgency(id).flatMap(({ relation }) => relation ?? []);
  const { project_focus } = agency(id);
  return {
    kind: 'grantee',
    id,
    href: placed(consortiumAddress(id)),
    title: agent,
    names: [...otherNamesOf(consortium), city, words.countyName(county)],
    text: [
      answerInWords(consortium, mentionsOf(id)),
      words.aboutGrantee(city, county),
      ...relations,
      ...(project_focus ? [project_focus] : []),
    ].join(' '),
    words: [
      ...searchedNames(consortium).slice(-2),
      agencyTypes[agency_type].label,
      dollarsInWords(award),
    ].join(' '),
  };
}

export const granteeRecords = (): SearchRecord[] => consortia.map(granteeOf);

/** A term's name without the letters in parentheses after it, and those letters. */
function namesOfTerm(term: string): string[] {
  const [, long = term, short] = /^(.*?) \(([^)]+)\)$/.exec(term) ?? [];
  return short === undefined ? [] : [long, short];
}

export const termRecords = (): SearchRecord[] =>
  glossary.map(({ id, term, definition }) => ({
    kind: 'term',
    id,
    href: `glossary/#term-${id}`,
    title: term,
    names: namesOfTerm(term),
    text: definition,
  }));

export const figureRecords = (): SearchRecord[] =>
  allPublished().map((figure) => ({
    kind: 'figure',
    id: figure.id,
    href: placed(figureAddress(figure.id)),
    title: titleAlone(figure),
    names: [figure.figure.question],
    text: withShortName(`${figure.caption} ${figure.alt}`),
    words: figure.id.replaceAll('-', ' '),
  }));

export const tableRecords = (): SearchRecord[] =>
  tableNames
    .map((one) => publishedTable(one))
    .map(({ name, title, description, columns }) => ({
      kind: 'data',
      id: name,
      href: placed(tableAddress(name)),
      title,
      names: [name],
      text: description,
      words: columns.map((column) => column.title).join(' '),
    }));

/** The id of a page: its address without slashes around it. */
const idOf = (address: string): string => placed(address).replace(/\/$/, '');

/** The pages that the foot of each page lists, without places on them and files. */
function listedPages(): RelatedPage[] {
  const details = new Map(Object.values<RelatedPage>(related).map((page) => [page.href, page.detail]));
  const sections = new Set(writtenSections.map(({ id }) => sectionAddress(id)));
  return groups
    .flatMap(({ links }) => links)
    .filter(({ href }) => href.endsWith('/') && href !== searchPage && !sections.has(href))
    .map(({ href, label }) => ({
      href,
      label,
      ...(details.get(href) && { detail: details.get(href) ?? '' }),
    }));
}

const sectionRecords = (): SearchRecord[] =>
  writtenSections.map(({ id, label, place }) => {
    const { title, description } = frontmatterOf(sectionTexts.get(id) ?? '');
    const answer = usesOf(proseOf(id), 'Answer').map((use) => use.words);
    return {
      kind: 'page',
      id: idOf(sectionAddress(id)),
      href: placed(sectionAddress(id)),
      title: label,
      names: [String(title), ...(pageNames[idOf(sectionAddress(id))] ?? [])],
      text: withShortName([...new Set([String(description), ...answer])].join(' ')),
      place,
    };
  });

export const pageRecords = (): SearchRecord[] => [
  ...listedPages().map(({ href, label, detail }): SearchRecord => ({
    kind: 'page',
    id: idOf(href),
    href: placed(href),
    title: label,
    ...(pageNames[idOf(href)] && { names: pageNames[idOf(href)] ?? [] }),
    text: detail ?? '',
  })),
  ...sectionRecords(),
];
