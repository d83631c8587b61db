/** What files of data say about themselves, wherever they are opened without the page that they are from. */
import { edition, licenses, printedReport } from '../lib/edition.ts';
import { capitalized } from '../lib/format.ts';

/** What each kind of file is called in a link, and what it is for. */
export const kinds = {
  '.xlsx': { label: 'Excel', use: 'A workbook with the rows and their codebook' },
  '.csv': {
    label: 'CSV',
    use: 'The rows for spreadsheets and statistics programs, in UTF-8 with a byte-order mark',
  },
  '.json': { label: 'JSON', use: 'The rows with the meaning of each field' },
} as const;

/** The files for all tables together, each with what it is. */
export const wholeFiles = {
  zip: 'Everything: CSV and JSON files, a workbook, the codebook, a README and checksums',
  workbook: 'All tables in one workbook, a sheet for each, with the codebook',
  codebook: 'Every field of every table: meaning, unit, type, values, what an empty cell means',
  codes: 'Every code with its label and meaning',
  package: 'A description of all tables for software (Data Package 2.0)',
  checksums: 'SHA-256 checksums of all files',
  readme: 'What the files are, how to cite them, and what to know before using them',
} as const;

/** What everyone should know before using the data. */
export const caveats = [
  'The report is from 2018 and describes how things stood then. Programs may have changed since.',
  'Where the report and another source disagree, the tables keep the number that the report prints, and “discrepancies” gives the other one.',
  'A single person divided the report into statements and classified them; nobody else has done it, so there is no measure of agreement. Counts of statements show how much the report says about something, never how often it happened or how many consortia did it.',
  'What public directories say about grantees dates from about 2020. The place of a grantee is its office or its city, not where the money was spent.',
  'An empty cell is never a zero. The codebook says of each field what an empty cell means.',
] as const;

/** The parts of the README, and the labels in a workbook. */
export const about = {
  field: 'About',
  text: 'Text',
  title: 'Title',
  what: 'What it is',
  release: 'Data release',
  draftMeans: 'This release is a draft and may still change.',
  origin: 'Where it comes from',
  sources: 'Sources',
  cite: 'How to cite it',
  report: 'The 2018 report',
  license: 'License',
  page: 'Page',
  caveat: 'Before you use it',
} as const;

export const license = `Words and data: ${licenses.content.name} (${licenses.content.url}). You may use, change and share them if you credit “${edition.title}” and name the license. City points are from GeoNames (CC BY 4.0). The 2018 report, “${printedReport.title}”, remains ${printedReport.publisher}’s.`;

/** The license as a file. */
export const licenseText = [
  edition.dataTitle,
  `By ${edition.author}.`,
  license,
  'The full text of the license: https://creativecommons.org/licenses/by/4.0/legalcode',
] as const;

export const readme = {
  title: (release: string): string => `${edition.dataTitle}, release ${release}`,
  what: `The data of an independent web edition of a policy report: ${printedReport.title} (${printedReport.authorsInShort}; ${printedReport.publisher}, ${printedReport.publishedInWords}). It is not published or endorsed by ${printedReport.publisher}.`,
  tables: 'Tables',
  files: 'Other files',
  rows: (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`,
  caveats: 'Before you use the data',
  cite: 'How to cite',
  license: 'License',
  verify: 'Check the files',
} as const;

/** Commands that compare files with their checksums, by system. */
export const verifying = [
  { system: 'macOS', command: 'shasum -a 256 --ignore-missing -c checksums.txt' },
  { system: 'Linux', command: 'sha256sum --ignore-missing -c checksums.txt' },
  {
    system: 'Windows (PowerShell)',
    command:
      'Get-Content checksums.txt | % { $sum, $file = $_ -split \'  \'; if (Test-Path $file) { "${file}: $((Get-FileHash $file).Hash -eq $sum)" } }',
  },
] as const;

export const tableLine = (name: string, title: string, rows: string): string =>
  `${name}: ${capitalized(title)} (${rows})`;
