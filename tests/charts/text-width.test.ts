import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { evenLines, textWidth, type Face } from '../../src/charts/kit/text-width.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { fontFiles } from '../../src/surfaces/picture-fonts.ts';

const SIZE = 100;
const LOOKS: Readonly<Record<Face, string>> = {
  400: `font-family="Source Sans 3"`,
  600: `font-family="Source Sans 3" font-weight="600"`,
  title: `font-family="Source Serif 4" font-weight="600"`,
  italic: `font-family="Source Serif 4" font-style="italic"`,
};

function inkWidth(text: string, face: Face): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="200"><text x="50" y="150" font-size="${SIZE}" ${LOOKS[face]}>${text}</text></svg>`;
  return (
    new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox()?.width ?? 0
  );
}

/** Width that the fonts of pictures give a text, side bearings and all: what it adds between two strokes. */
const drawnWidth = (text: string, face: Face): number => inkWidth(`|${text}|`, face) - inkWidth('||', face);

describe.each([400, 600, 'title', 'italic'] as const)('%s', (face) => {
  test('has the widths of its font', () => {
    for (const { title } of allPublished()) {
      const drawn = drawnWidth(title, face);
      // Kerning is left out: it makes a line a little narrower.
      expect(textWidth(title, SIZE, face) / drawn, title).toBeGreaterThan(0.995);
      expect(textWidth(title, SIZE, face) / drawn, title).toBeLessThan(1.03);
    }
  });
});

test('a title is broken where its own letters ask for it', () => {
  for (const line of evenLines('William Wimmer mow a wide meadow', 400, 40, 'title')) {
    expect(drawnWidth(line, 'title') * 0.4).toBeLessThanOrEqual(400);
  }
});
