import { agencyGlyph } from '../../charts/agency-legend.ts';
import { glyphIcon } from '../../charts/legend.ts';
import { escaped } from '../../lib/escape.ts';
import { element } from '../../lib/markup.ts';
import { absenceInWords, agencyTypes, type AgencyType } from '../../words/vocabulary/index.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Cell, Column, Reference, Row } from './define.ts';
import { itemsIn } from './rows.ts';

/** Columns by field, as a figure defines them. */
export type Columns = Readonly<Record<string, Column>>;

/** What the rows of a table are made with, both at build and in the browser. */
export interface TableContext {
  readonly theme: Theme;
  /** Id of the figure, with which the rows' ids begin; null where no address leads to a row. */
  readonly figure: string | null;
  /** Address of what an id refers to. */
  addressOf(id: string, refersTo: Reference): string;
}

/** The fields that a reader's table shows: all but the key and what is for software. */
export function shownFields(columns: Columns): (readonly [field: string, column: Column])[] {
  return Object.entries(columns).filter(([field, { inFilesOnly }]) => field !== 'id' && !inFilesOnly);
}

/** The heads of the columns that a tooltip says, as the figure's element gives them to its script; none if it says all. */
export const headsInTooltip = (columns: Columns, fields?: readonly string[]): string | undefined =>
  fields?.map((field) => columns[field]?.label ?? '').join('|');

/** The columns of an embed's table: without lists of ids, and without whole sentences. */
export function leanColumns(columns: Columns): Columns {
  const entries = Object.entries(columns);
  return Object.fromEntries(
    entries.filter(([field, { refersTo, isLong }]) => field === 'id' || !(refersTo ?? isLong)),
  );
}

const isAgencyType = (value: unknown): value is AgencyType =>
  typeof value === 'string' && Object.hasOwn(agencyTypes, value);

/** Whether there is nothing in a cell. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || cell === '';

/** What readers see in a cell: the value, or why there is none. */
export function textOf(row: Row, field: string, { text, empty = [] }: Column): string {
  const cell = row[field] ?? null;
  if (isEmpty(cell) && empty.length > 0) return absenceInWords(empty);
  return text?.(cell) ?? String(cell ?? '');
}

/** The attribute that tells a script what a link refers to; the id is the row's key, or the link's text. */
const attributeOf: Readonly<Record<Reference, string>> = {
  passages: 'data-passage',
  consortia: 'data-consortium',
};

const linkTo = (id: string, text: string, refersTo: Reference, { addressOf }: TableContext): string =>
  element('a', { href: addressOf(id, refersTo), [attributeOf[refersTo]]: '' }, escaped(text));

/** The ids in a cell as links, separated by commas. */
const links = (cell: string, refersTo: Reference, context: TableContext): string =>
  itemsIn(cell)
    .map((id) => linkTo(id, id, refersTo, context))
    .join(', ');

/** A name with the sign for its type of agency. */
function besideGlyph(type: AgencyType, name: string, { theme }: TableContext): string {
  return element('span', { class: 'named' }, glyphIcon(agencyGlyph(type), theme) + element('span', {}, name));
}

function nameCell(row: Row, text: string, refersTo: Reference | undefined, context: TableContext): string {
  const words = refersTo ? linkTo(row.id, text, refersTo, context) : escaped(text);
  const type = row['agency_type'];
  return element('th', { scope: 'row' }, isAgencyType(type) ? besideGlyph(type, words, context) : words);
}

/** A cell; a table whose rows can be sorted by it has its number too. */
function valueCell(row: Row, field: string, column: Column, context: TableContext): string {
  const isNumber = column.type !== 'string';
  const value = String(row[field] ?? '');
  const attributes = {
    class: column.refersTo ? 'references' : isNumber ? 'number' : undefined,
    'data-value': isNumber && context.figure !== null ? value : undefined,
    translate: column.refersTo && 'no',
  };
  const content =
    column.refersTo && value ? links(value, column.refersTo, context) : escaped(textOf(row, field, column));
  return element('td', attributes, content);
}

/** The rows of a figure as rows of a table, in markup; the first field shown is the row's name. */
export function tableRows(columns: Columns, rows: readonly Row[], context: TableContext): string {
  const [name, ...values] = shownFields(columns);
  const cells = (row: Row): string[] => [
    name ? nameCell(row, textOf(row, ...name), columns['id']?.refersTo, context) : '',
    ...values.map(([field, column]) => valueCell(row, field, column, context)),
  ];
  // A row that is a statement has its address where all statements are listed.
  const hasIds = context.figure !== null && columns['id']?.refersTo !== 'passages';
  const idOf = ({ id }: Row): string | undefined => (hasIds ? `${context.figure}-${id}` : undefined);
  return rows.map((row) => element('tr', { id: idOf(row), 'data-k': row.id }, cells(row).join(''))).join('');
}

/** Length in characters from which a text needs a wide column, however narrow the page. */
const LONG = 120;

/** Whether a column, other than that of the names, has a long text. */
export const hasLongText = (field: string, column: Column, rows: readonly Row[]): boolean =>
  rows.some((row) => textOf(row, field, column).length >= LONG);
