import type { AgencyType } from '../lib/vocabulary.ts';
import type { Theme } from '../theme/theme.ts';
import { shapePath } from './shapes.ts';

/** An entry of a legend: a form with its name, and how many marks have it. */
export interface LegendItem {
  readonly shape: AgencyType;
  readonly label: string;
  readonly count: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of an agency type as a small picture of its own, 18 pixels square, hidden from screen readers. */
export function markIcon(shape: AgencyType, document: Document, theme: Theme): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  const size = { width: '18', height: '18', viewBox: '-9 -9 18 18', 'aria-hidden': 'true' };
  Object.entries(size).forEach(([name, value]) => icon.setAttribute(name, value));
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', shapePath(shape, 5.6));
  path.setAttribute('fill', theme.color[shape]);
  icon.append(path);
  return icon;
}

/** The entries of a legend as list items: mark, label, count. */
export function legendEntries(
  items: readonly LegendItem[],
  document: Document,
  theme: Theme,
): HTMLLIElement[] {
  return items.map(({ shape, label, count }) => {
    const entry = document.createElement('li');
    const number = document.createElement('span');
    number.className = 'count';
    number.textContent = String(count);
    entry.append(markIcon(shape, document, theme), `${label} `, number);
    return entry;
  });
}
