/** What every drawing owes its readers, asked of the data that it gives about its own texts and marks. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/charts/kit/sheet.ts';
import { figureTables } from '../../src/datasets/site.ts';
import { initialView, tellingViews, type View } from '../../src/figures/contract/choices.ts';
import type { Figure } from '../../src/figures/contract/define.ts';
import { figures } from '../../src/figures/index.ts';
import { buildDocument } from '../../src/surfaces/document.ts';
import { shapes } from '../../src/surfaces/drawing.ts';
import { publishedFigure } from '../../src/surfaces/site.ts';
import { full } from '../setup/scope.ts';
import { collisions, outside } from './drawn.ts';
import { lightTheme } from '../../src/theme/theme.ts';

/** Widths that pages, embeds and files serve; `npm test` leaves out those that are near others. */
const WIDTHS = full ? [280, 320, 328, 664, 698, 928, 960] : [280, 664, 928];
/** Smallest letters, in pixels. */
const SMALLEST = 12;

function drawn(figure: Figure, view: View, width: number): Drawing {
  const rows = figure.rows(figureTables, view);
  return figure.draw(rows, { document: buildDocument, width, theme: lightTheme, view, shapes });
}

describe.each([...figures])('%s', (_, figure) => {
  it('has no text on another or on a mark of another row, none outside, none too small', () => {
    const faults = tellingViews(publishedFigure(figure.id).choices).flatMap((view) =>
      WIDTHS.flatMap((width) => {
        const drawing = drawn(figure, view, width);
        const small = drawing.texts
          .filter(({ size }) => size < SMALLEST)
          .map(({ text }) => `“${text}” is small`);
        return [...collisions(drawing), ...outside(drawing).map((what) => `${what} outside`), ...small].map(
          (fault) => `${JSON.stringify(view)} at ${width}: ${fault}`,
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  it('lists every text and every mark that it draws', () => {
    const { svg, texts, marks } = drawn(figure, initialView(publishedFigure(figure.id).choices), 698);
    expect(texts.length).toBe(svg.querySelectorAll('text').length);
    const keys = [...svg.querySelectorAll(':not(text, g)[data-k]')].map((mark) =>
      mark.getAttribute('data-k'),
    );
    expect(new Set(marks.flatMap(({ ids }) => ids))).toEqual(new Set(keys));
  });
});

/** Figures of running text, links and places, and crowds of dots, which no scale of Plot's can hold. */
const withoutScale = ['award-map', 'broker-fates', 'challenges-answered', 'promise-and-habit'];

/** Whether the values of a figure enter Plot as channels, on scales that Plot makes: none of them in pixels already. */
function isOnPlot(figure: Figure): boolean {
  const { scales } = drawn(figure, initialView(publishedFigure(figure.id).choices), 698);
  return scales.some(
    ({ type, domain = [], range = [] }) => type !== 'identity' && String([...domain]) !== String([...range]),
  );
}

it.each([...figures])('%s is drawn on scales of Plot, unless it has none', (id, figure) => {
  expect(isOnPlot(figure)).toBe(!withoutScale.includes(id) && figure.series !== 'story');
});
