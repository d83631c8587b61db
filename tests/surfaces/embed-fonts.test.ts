import { describe, expect, it } from 'vitest';
import { tellingViews } from '../../src/figures/contract/choices.ts';
import { shownFields } from '../../src/figures/contract/table.ts';
import { PAGE_WIDTHS } from '../../src/surfaces/drawing.ts';
import type { Published } from '../../src/surfaces/published.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { embeddedFaces } from '../../src/theme/faces.ts';
import { drawnBy } from '../figures/drawn-by.ts';

const [title, voice, sans] = embeddedFaces.map(({ characters }) => new Set(characters));

const missing = (text: string, face: ReadonlySet<string> | undefined): string[] => [
  ...new Set(Array.from(text).filter((character) => character.trim() !== '' && !face?.has(character))),
];

const textsOf = (svg: SVGSVGElement): { italic: string; plain: string } => {
  const texts = [...svg.querySelectorAll('text')];
  const isItalic = (text: Element): boolean => text.closest('[font-style="italic"]') !== null;
  const joined = (some: Element[]): string => some.map(({ textContent }) => textContent).join('');
  return { italic: joined(texts.filter(isItalic)), plain: joined(texts.filter((text) => !isItalic(text))) };
};

function wordsOf({ caption, notes, source, description, columns, rows }: Published): string {
  const cells = shownFields(columns).flatMap(([field, { label, text }]) => [
    label,
    ...rows.map((row) => text?.(row[field] ?? null) ?? String(row[field] ?? '')),
  ]);
  return [caption, ...notes, source, description, ...cells].join('');
}

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it('has no letter that the fonts of embeds lack; if it has one, run npm run fonts after mending faces.ts', () => {
    expect(missing(figure.title, title)).toEqual([]);
    expect(missing(wordsOf(figure), sans)).toEqual([]);
    for (const view of tellingViews(figure.choices)) {
      const { italic, plain } = textsOf(drawnBy(figure.figure).draw(view, PAGE_WIDTHS.frame));
      expect(missing(italic, voice)).toEqual([]);
      expect(missing(plain, sans)).toEqual([]);
    }
  });
});
