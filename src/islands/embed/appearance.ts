import { readAppearance, type Appearance } from '../../embeds/parameters.ts';

/** The parts of an appearance that style sheets know as words of one attribute: `data-look="plain static"`. */
const looks = ['plain', 'static', 'transparent', 'fitchart'] as const;

/** Opens the table where an address asks for it: the drawing is hidden then by its style. */
function openTable(): void {
  document.querySelector('details:has([data-part="table"])')?.setAttribute('open', '');
}

/**
 * Shows an embed as its address asks, before anything is painted.
 * @returns what it asks
 */
export function showAppearance({ documentElement: root }: Document, query: URLSearchParams): Appearance {
  const asked = readAppearance(query);
  root.dataset['scheme'] = asked.scheme;
  root.dataset['tab'] = asked.tab;
  root.dataset['look'] = looks.filter((look) => asked[look]).join(' ');
  if (asked.tab === 'table') addEventListener('DOMContentLoaded', openTable);
  return asked;
}
