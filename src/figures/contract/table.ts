import { agencyGlyph } from '../../charts/agency-legend.ts';
import { glyphIcon } from '../../charts/legend.ts';
import { agencyTypes, type AgencyType } from '../../words/vocabulary/index.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Column, Reference, Row } from './define.ts';

/** Columns by field, as a figure defines them. */
export type Columns = Readonly<Record<string, Column>>;

/** What the rows of a table are made with, both at build and in the browser. */
export interface TableContext {
  readonly document: Document;
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

/** The columns of an embed's table: without lists of ids, and without whole sentences. */
export function leanColumns(columns: Columns): Columns {
  const entries = Object.entries(columns);
  return Object.fromEntries(
    entries.filter(([field, { refersTo, isLong }]) => field === 'id' || !(refersTo ?? isLong)),
  );
}

const isAgencyType = (value: unknown): value is AgencyType =>
  typeof value === 'string' && Object.hasOwn(agencyTypes, value);

const textOf = (row: Row, field: string, column: Column): string =>
  column.text?.(row[field] ?? null) ?? String(row[field] ?? '');

/** The attribute that tells a script what a link refers to; the id is the row's key, or the link's text. */
const attributeOf: Readonly<Record<Reference, string>> = {
  passages: 'data-passage',
  consortia: 'data-consortium',
};

function linkTo(
  id: string,
  text: string,
  refersTo: Reference,
  { document, addressOf }: TableContext,
): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(id, refersTo);
  link.setAttribute(attributeOf[refersTo], '');
  link.textContent = text;
  return link;
}

/** The ids in a cell as links, separated by commas. */
function links(cell: string, refersTo: Reference, context: TableContext): (Node | string)[] {
  return cell
    .split(';')
    .filter(Boolean)
    .flatMap((id, index) => {
      const link = linkTo(id, id, refersTo, context);
      return index === 0 ? [link] : [', ', link];
    });
}

/** A name with the sign for its type of agency. */
function besideGlyph(type: AgencyType, name: Node | string, { document, theme }: TableContext): HTMLElement {
  const named = document.createElement('span');
  named.className = 'named';
  const words = document.createElement('span');
  words.append(name);
  named.append(glyphIcon(agencyGlyph(type), document, theme), words);
  return named;
}

function nameCell(
  row: Row,
  text: string,
  refersTo: Reference | undefined,
  context: TableContext,
): HTMLElement {
  const cell = context.document.createElement('th');
  cell.setAttribute('scope', 'row');
  const words = refersTo ? linkTo(row.id, text, refersTo, context) : text;
  const type = row['agency_type'];
  cell.append(isAgencyType(type) ? besideGlyph(type, words, context) : words);
  return cell;
}

function valueCell(row: Row, field: string, column: Column, context: TableContext): HTMLElement {
  const cell = context.document.createElement('td');
  if (column.type !== 'string') {
    cell.className = 'number';
    cell.setAttribute('data-value', String(row[field] ?? ''));
  }
  if (column.refersTo) cell.className = 'references';
  if (column.refersTo) cell.append(...links(String(row[field] ?? ''), column.refersTo, context));
  else cell.textContent = textOf(row, field, column);
  return cell;
}

/** The rows of a figure as rows of a table; the first field shown is the row's name. */
export function tableRows(
  columns: Columns,
  rows: readonly Row[],
  context: TableContext,
): HTMLTableRowElement[] {
  const [name, ...values] = shownFields(columns);
  return rows.map((row) => {
    const line = context.document.createElement('tr');
    if (context.figure !== null) line.id = `${context.figure}-${row.id}`;
    line.setAttribute('data-k', row.id);
    if (name) line.append(nameCell(row, textOf(row, ...name), columns['id']?.refersTo, context));
    line.append(...values.map(([field, column]) => valueCell(row, field, column, context)));
    return line;
  });
}

/** Length in characters from which a text needs a wide column, however narrow the page. */
const LONG = 120;

/** Whether a column, other than that of the names, has a long text. */
export const hasLongText = (field: string, column: Column, rows: readonly Row[]): boolean =>
  rows.some((row) => textOf(row, field, column).length >= LONG);
