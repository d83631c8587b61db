/** Words of the page with all data, and of the page of one table. */

export const title = 'Data';
export const lead = (grantees: number, statements: number, numbers: number): string =>
  `Everything behind this edition, to download as Excel, CSV or JSON: the ${grantees} grantees with their awards and places, the report’s ${statements} statements, and ${numbers} numbers, stated in the report or calculated from it.`;
export const description = (tables: number): string =>
  `Download the data on the California Career Pathways Trust (CCPT): ${tables} tables as Excel, CSV and JSON, with a codebook, an archive of everything and checksums.`;
export const contents = 'On this page';
export const folded = (parts: number): string => `${parts} sections`;

/** The parts of the page before the groups of tables. */
export const start = 'Most wanted';
export const everything = 'Everything at once';
export const check = 'Check what you downloaded';
export const checkLead = {
  before: 'Download ',
  after:
    ', the list of the SHA-256 checksums of all files of this release. Put it in the same folder as your files, open a terminal there, and run the line for your system. It checks the files that are there.',
} as const;
export const commandFor = (system: string): string => `line for ${system}`;
export const verifyMore = {
  before: 'You can also ',
  link: 'verify this whole copy',
  after: ', make it again from its sources, and follow a number from the text to its row.',
} as const;
export const forSoftware = 'For software';
export const schemasLead =
  'Every JSON file follows a JSON Schema, which the page of its table links to. The charts are redrawn in the browser from tables of their own, which have schemas of their own.';
export const chartTables = 'Show the tables of the charts';
export const chartSchema = 'schema';
export const chartSchemaOf = ' of';

/** What is said of a table. */
export const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
export const columns = (count: number): string => `${count} ${count === 1 ? 'column' : 'columns'}`;
export const changed = (day: string): string => `last changed ${day}`;
export const version = (number: string): string => `version ${number}`;
export const draft = 'draft, may still change';
export const open = 'See the codebook and more';
export const openOf = (name: string): string => ` of “${name}”`;
export const firstRows = 'Show the first rows';
export const firstRowsOf = (name: string): string => ` of “${name}”`;
export const previewCaption = (shown: number, all: number, name: string): string =>
  shown === all ? `${name}: all ${all} rows` : `${name}: the first ${shown} of ${all} rows`;
export const download = (kind: string): string => `Download ${kind}`;
export const downloadOf = (name: string): string => ` of “${name}”`;

/** The page of a table. */
export const parts = {
  preview: 'First rows',
  fields: 'Codebook',
  download: 'Files and checksums',
  use: 'Use it in another program',
} as const;
export const tableTitle = (name: string): string => `Data: ${name}`;
export const tableDescription = (name: string, rowCount: number, columnCount: number): string =>
  `${name}: ${rows(rowCount)} and ${columns(columnCount)} from the data on the California Career Pathways Trust (CCPT), as Excel, CSV and JSON, with the meaning of every field.`;
export const facts = {
  size: 'Size',
  origin: 'Where it comes from',
  version: 'Version',
  sources: 'Sources',
  license: 'License',
  files: 'Files',
} as const;
export const checksum = 'SHA-256';
export const linkTo = (label: string): string => `link to ${label}`;
export const schemaUse = 'A JSON Schema of the JSON file';
export const thisTable = 'This table';
export const fields = {
  type: 'Type',
  unit: 'Unit',
  values: 'Values',
  empty: 'If empty',
  origin: 'Where it comes from',
  refers: 'Refers to',
} as const;
export const types = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  list: 'several values, separated by semicolons',
} as const;
export const allCodes = (count: number): string => `Show all ${count} values`;

/** Lines for other programs. */
export const useLead =
  'These lines load the CSV file of this release. It will not change when a newer release is published.';
export const draftUse = ' This release is a draft, so the file may still change.';
export const programs = {
  sheets: {
    label: 'Google Sheets',
    hint: 'Paste this into the first cell of an empty sheet.',
    what: 'formula',
  },
  excel: {
    label: 'Excel (Power Query)',
    hint: 'In Data, choose Get Data, then Blank Query, then Advanced Editor, and paste this.',
    what: 'query',
  },
  python: { label: 'Python (pandas)', hint: '', what: 'Python lines' },
  r: { label: 'R (readr)', hint: '', what: 'R lines' },
} as const;

/** Links to the data from other pages. */
export const links = {
  allData: 'All data of this edition',
  grantees: 'Download this list: ',
  statements: 'Download all statements: ',
  these: 'Download these statements (CSV)',
} as const;
