/** The same questions, put to every figure. */
import type { Drawing } from '../../src/charts/kit/drawing.ts';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { initialView, tellingValues, type View } from '../../src/figures/contract/choices.ts';
import type { Figure, Row } from '../../src/figures/contract/define.ts';
import { figures } from '../../src/figures/index.ts';
import type { Published } from '../../src/surfaces/published.ts';
import { csv } from '../../src/surfaces/csv.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { shapes } from '../../src/surfaces/drawing.ts';
import { json } from '../../src/surfaces/json.ts';
import { isLegible } from '../../src/surfaces/legible.ts';
import { serializeSvg } from '../../src/surfaces/serialize-svg.ts';
import { figureTables, stated } from '../../src/datasets/site.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { svg } from '../../src/surfaces/svg.ts';
import { lightTheme, pageTheme } from '../../src/theme/theme.ts';
import { full } from '../setup/scope.ts';
import { outside } from './drawn.ts';

const statements = new Set(figureTables.statements.map(({ id }) => id));
/** `npm test` draws pairs of choices in one of them. */
const WIDTHS = full ? [320, 960] : [320];
/** Phones, embeds, and pages. */
const READING_WIDTHS = [328, 360, 664, 698, 928, 960];
/** Where a sentence goes on in the next line of a picture. */
const LINE_BREAK = /<\/text><text[^>]*>/g;
/** What a spreadsheet would take for a formula; a negative number is a number. */
const RUNNABLE = /^[=+@]|^-(?!\d+(\.\d+)?$)/;

/** Every value of each choice alone, and every pair of values of two choices. */
function viewsOf({ choices }: Published): View[] {
  const initial = initialView(choices);
  const single = Object.entries(choices).flatMap(([name, choice]) =>
    tellingValues(choice).map((value) => ({ [name]: value })),
  );
  const pairs = single.flatMap((one, index) =>
    single.slice(index + 1).flatMap((other) => (sameName(one, other) ? [] : [{ ...one, ...other }])),
  );
  return [{}, ...single, ...pairs].map((changed) => ({ ...initial, ...changed }));
}

const sameName = (one: object, other: object): boolean => Object.keys(one)[0] === Object.keys(other)[0];

function draw(figure: Figure, rows: readonly Row[], view: View, width: number): Drawing {
  return figure.draw(rows, { document: buildDocument, width, theme: pageTheme, view, shapes });
}

const named = (view: View, width: number): string => `${JSON.stringify(view)} at ${width}`;

describe.each([...figures])('%s', (id, figure) => {
  const published = publishedFigure(id);
  const { rows, columns } = published;
  const fields = Object.keys(columns);

  it('has an id that can stand in an address', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('has rows whose fields are its columns, the id first and unlike any other', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(fields[0]).toBe('id');
    for (const row of rows) expect(Object.keys(row)).toEqual(fields);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  it('has values of the types its columns name', () => {
    for (const row of rows) {
      for (const [field, { type }] of Object.entries(columns)) {
        const value = row[field];
        // Nothing is known, or nothing applies: an empty cell.
        if (value === null && field !== 'id') continue;
        if (type === 'integer') expect(value, `${row.id}.${field}`).toSatisfy(Number.isInteger);
        else expect(typeof value, `${row.id}.${field}`).toBe(type);
      }
    }
  });

  it('has field names and ids that every analyst can read', () => {
    for (const field of fields) expect(field).toMatch(/^[a-z][a-z0-9_]{0,28}$/);
  });

  it('writes CSV that reads back as its rows, and holds nothing a spreadsheet would run', () => {
    const text = csv(published);
    const { data, errors } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual(
      rows.map((row) => Object.fromEntries(fields.map((field) => [field, String(row[field] ?? '')]))),
    );
    expect(text).not.toMatch(/\r/);
    for (const row of data) for (const cell of Object.values(row)) expect(cell).not.toMatch(RUNNABLE);
  });

  it('writes JSON that reads back as its rows and says where they come from', () => {
    const read = JSON.parse(json(published)) as Record<string, unknown>;
    expect(read['rows']).toEqual(rows);
    expect(read['source']).toContain(published.release);
    expect(read['fields']).toHaveLength(fields.length);
  });

  it('says in one sentence, with numbers, what is drawn, and not just its title', () => {
    expect(published.alt).toMatch(/^[A-Z0-9].*\.$/);
    expect(published.alt).toMatch(/\d/);
    expect(published.alt.length).toBeLessThan(200);
    expect(published.alt).not.toBe(published.title);
    expect(published.description.length).toBeGreaterThan(published.alt.length);
  });

  it('says what it is for, how to read it, and what may and may not be said on the strength of it', () => {
    const { purpose, reading, method, limitations, canSay, cannotSay } = figure.about;
    expect(figure.question).toMatch(/^[A-Z].*\?$/);
    for (const words of [purpose, reading, method, canSay(rows), cannotSay, ...limitations]) {
      expect(words).toMatch(/^[A-Z0-9“].*[.!]$/s);
      expect(words).not.toMatch(/undefined|NaN|null|\s\s/);
    }
    expect(limitations.length).toBeGreaterThan(0);
    for (const id of figure.passages ?? []) expect(statements.has(id), id).toBe(true);
  });

  it('quotes in its notes the numbers that it says the report states, and no others', () => {
    const asked = new Set<string>();
    figure.notes(rows, (id) => {
      asked.add(id);
      return stated(id);
    });
    expect([...asked].sort()).toEqual([...(figure.states ?? [])].sort());
  });

  it('draws the same picture twice, and the same file', () => {
    const picture = (): string => serializeSvg(draw(figure, rows, initialView(figure.choices), 960).svg, {});
    expect(picture()).toBe(picture());
    expect(svg(published, lightTheme)).toBe(svg(published, lightTheme));
  });

  it('draws every choice, and every pair of choices, whole and inside its frame', () => {
    for (const view of viewsOf(published)) {
      const chosen = figure.rows(figureTables, view);
      for (const width of WIDTHS) {
        const drawn = draw(figure, chosen, view, width);
        const text = serializeSvg(drawn.svg, {});
        expect(text, named(view, width)).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(outside(drawn), named(view, width)).toEqual([]);
        const ids = drawn.marks.flatMap((mark) => mark.ids);
        expect(ids.sort(), named(view, width)).toEqual(chosen.map((row) => row.id).sort());
      }
    }
  });

  it.each(READING_WIDTHS)('writes every word whole and clear of others at %i pixels', (width) => {
    expect(isLegible(draw(figure, rows, initialView(figure.choices), width))).toBe(true);
  });

  it('leaves nothing in a drawing that a strict policy or a screen reader would trip over', () => {
    const text = serializeSvg(draw(figure, rows, initialView(figure.choices), 960).svg, {});
    expect(text).not.toMatch(/<style|<title|\sstyle=|\sclass=|\saria-|\sid=/);
  });

  it('carries title, source, release and license in the picture that travels alone, in literal colors', () => {
    const file = svg(published, lightTheme);
    const words = file.replaceAll(LINE_BREAK, ' ');
    expect(words).toContain(published.release);
    expect(words).toContain(published.license);
    expect(file).toContain(published.address);
    expect(file).not.toMatch(/var\(/);
  });
});
