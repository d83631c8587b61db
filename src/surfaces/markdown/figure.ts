/** A figure in a Markdown file: what it says, how far that goes, its rows, and where it is drawn. */
import type { Column, Row } from '../../figures/contract/define.ts';
import { itemsIn } from '../../figures/contract/rows.ts';
import { shownFields, textOf } from '../../figures/contract/table.ts';
import { figureAddress } from '../../lib/routes.ts';
import * as words from '../../words/markdown.ts';
import type { Published } from '../published.ts';
import { publishedFigure } from '../site.ts';
import { noticeOf } from '../withdrawn.ts';
import { emphasis, link, paragraph, strong, table, type Block } from './nodes.ts';
import { addressIn, type MarkdownPage } from './page.ts';

function cell(row: Row, field: string, column: Column): string {
  const text = textOf(row, field, column);
  return column.refersTo ? itemsIn(text).join(', ') : text;
}

function rowsOf({ columns, rows }: Published): Block {
  const fields = shownFields(columns);
  return table([
    fields.map(([, { label }]) => [label]),
    ...rows.map((row) => fields.map(([field, column]) => [cell(row, field, column)])),
  ]);
}

function withdrawn({ withdrawal }: Published): Block[] {
  if (!withdrawal) return [];
  const { lead, rest } = noticeOf(withdrawal);
  return [paragraph(strong(lead), ` ${rest}`)];
}

/** A figure, as the page shows it. What is withdrawn says so first. */
export function figureBlocks(id: string, page: MarkdownPage): Block[] {
  const figure = publishedFigure(id);
  const { title, caption, notes, source } = figure;
  const address = addressIn(page, figureAddress(id));
  return [
    ...withdrawn(figure),
    paragraph(strong(words.chart(title))),
    paragraph(caption),
    rowsOf(figure),
    paragraph([...notes, source].join(' ')),
    paragraph(emphasis(`${words.notShown}:`), ` ${figure.figure.about.limitations.join(' ')}`),
    paragraph(`${words.chartPage}: `, link(address, address)),
  ];
}
