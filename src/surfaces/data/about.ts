/** What a file says about the data in it, so that it can be understood and cited without its page. */
import { licenses } from '../../lib/edition.ts';
import { dataPage, tableAddress } from '../../lib/routes.ts';
import { about as words, caveats, license, readme, tableLine, verifying, wholeFiles } from '../../words/data-files.ts';
import { origins } from '../../words/vocabulary/index.ts';
import { edition } from '../../lib/edition.ts';
import { dataCitation, plainCitation, reportCitation } from '../citation.ts';
import { wholeAddress } from '../whole-address.ts';
import type { Sheet } from './codebook.ts';
import type { PublishedTable } from './tables.ts';

type Line = readonly [label: string, text: string];

const releaseLines = ({ release }: Pick<PublishedTable, 'release'>): Line[] => [
  [words.release, release.label],
  ...(release.status === 'draft' ? [[words.caveat, words.draftMeans] as const] : []),
];

/** Citation of a table, by its page. */
export const tableCitation = ({ name, title, release }: PublishedTable) =>
  dataCitation(wholeAddress(tableAddress(name)), release, title);

const sheetOf = (rows: readonly Line[]): Sheet => ({ header: [words.field, words.text], rows });

/** The last sheet of a table's workbook. */
export function aboutTable(table: PublishedTable): Sheet {
  const { title, description, sources } = table;
  return sheetOf([
    [words.title, title],
    [words.what, description],
    ...releaseLines(table),
    [words.origin, table.origins.map((origin) => origins[origin].label).join('; ')],
    ...sources.map(({ title: name, url }): Line => [words.sources, url ? `${name}, ${url}` : name]),
    [words.cite, plainCitation(tableCitation(table))],
    [words.report, plainCitation(reportCitation)],
    [words.license, license],
    ...caveats.map((caveat): Line => [words.caveat, caveat]),
  ]);
}

/** The last sheet of the workbook with all tables. */
export function aboutAll(tables: readonly PublishedTable[]): Sheet {
  const [first] = tables;
  if (!first) return sheetOf([]);
  return sheetOf([
    [words.title, edition.dataTitle],
    [words.what, readme.what],
    ...releaseLines(first),
    [words.cite, plainCitation(dataCitation(wholeAddress(dataPage), first.release))],
    [words.report, plainCitation(reportCitation)],
    [words.license, license],
    ...tables.map(({ name, title, description }): Line => [`${name}: ${title}`, description]),
    ...caveats.map((caveat): Line => [words.caveat, caveat]),
  ]);
}

const headed = (head: string, lines: readonly string[]): string =>
  [head, '-'.repeat(head.length), ...lines.map((line) => `- ${line}`)].join('\n');

/**
 * The README of a release.
 * @param others names of the files that are no tables, each with what it is
 */
export function readmeText(tables: readonly PublishedTable[], others: readonly (keyof typeof wholeFiles)[], nameOf: (file: keyof typeof wholeFiles) => string): string {
  const [first] = tables;
  if (!first) return '';
  const title = readme.title(first.release.label);
  const parts = [
    `${title}\n${'='.repeat(title.length)}`,
    readme.what,
    ...(first.release.status === 'draft' ? [words.draftMeans] : []),
    headed(
      readme.tables,
      tables.map((table) => tableLine(table.name, table.title, readme.rows(table.rows.length))),
    ),
    headed(
      readme.files,
      others.map((file) => `${nameOf(file)}: ${wholeFiles[file]}`),
    ),
    headed(readme.caveats, caveats),
    headed(readme.cite, [
      plainCitation(dataCitation(wholeAddress(dataPage), first.release)),
      plainCitation(reportCitation),
    ]),
    headed(readme.license, [license, licenses.content.url]),
    headed(
      readme.verify,
      verifying.map(({ system, command }) => `${system}: ${command}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
