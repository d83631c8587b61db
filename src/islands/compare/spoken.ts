/** The passages that speak of the compared: those that speak of several once, and under each its own. */
import * as words from '../../words/compare.ts';
import { listed } from '../../lib/format.ts';

/** How a statement refers to a consortium. */
type Way = keyof typeof words.ways;
const allWays = Object.keys(words.ways) as Way[];

/** A passage as the page lists it, and the names of those of whom it speaks. */
type Spoken = Readonly<Record<Way, string[]>> & { readonly item: HTMLElement };

const nameOf = (section: HTMLElement): string => section.dataset['name'] ?? '';
const linesOf = (section: HTMLElement, way: Way): HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>(`[data-fact="${way}"] [data-passage]`),
];
const idOf = (item: HTMLElement): string => item.dataset['passage'] ?? '';
const anchorOf = (id: string): string => `together-${id.toLowerCase()}`;

/** The passages that speak of more than one of some, by their ids. */
function sharedBy(sections: readonly HTMLElement[]): ReadonlyMap<string, Spoken> {
  const all = new Map<string, Spoken>();
  for (const section of sections) {
    for (const way of allWays) {
      for (const item of linesOf(section, way)) {
        const spoken = all.get(idOf(item)) ?? { item, named: [], meant: [] };
        spoken[way].push(nameOf(section));
        all.set(idOf(item), spoken);
      }
    }
  }
  const several = [...all].filter(([, { named, meant }]) => named.length + meant.length > 1);
  return new Map(several.sort(([one], [other]) => one.localeCompare(other)));
}

function made(name: string, content: readonly (Node | string)[], className = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

const listOf = (items: readonly HTMLElement[]): HTMLElement => made('ul', items, 'compare-passages');
const copyOf = (item: HTMLElement): HTMLElement => item.cloneNode(true) as HTMLElement;

/** `Names Tulare-Kings and Orange County`. */
const spokenOf = (spoken: Spoken): string =>
  allWays
    .filter((way) => spoken[way].length > 0)
    .map((way) => words.ofThem(words.ways[way], listed(spoken[way])))
    .join('; ');

/** Shared passages under those of whom they speak; nothing where there are none. */
function together(shared: ReadonlyMap<string, Spoken>): HTMLElement[] {
  const groups = new Map<string, HTMLElement[]>();
  for (const [id, spoken] of shared) {
    const item = copyOf(spoken.item);
    item.id = anchorOf(id);
    groups.set(spokenOf(spoken), [...(groups.get(spokenOf(spoken)) ?? []), item]);
  }
  if (groups.size === 0) return [];
  const parts = [...groups].flatMap(([head, items]) => [made('h4', [head]), listOf(items)]);
  return [made('div', [made('h3', [words.aboutSeveral]), ...parts], 'compare-together')];
}

function wayTo(id: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${anchorOf(id)}`;
  link.textContent = id;
  return link;
}

/** What speaks of a consortium in one way: its own passages, and ways to those it shares. */
function spokenSo(section: HTMLElement, way: Way, shared: ReadonlyMap<string, Spoken>): HTMLElement[] {
  const items = linesOf(section, way);
  const own = items.filter((item) => !shared.has(idOf(item))).map(copyOf);
  const others = items.map(idOf).filter((id) => shared.has(id));
  const none = section.querySelector(`[data-fact="${way}"] > dd > p`);
  return [
    made('h4', [words.heads[way]]),
    ...(items.length === 0 && none ? [none.cloneNode(true) as HTMLElement] : []),
    ...(others.length > 0
      ? [made('p', [words.shared, ...others.flatMap((id) => [wayTo(id), ' '])], 'compare-others')]
      : []),
    ...(own.length > 0 ? [listOf(own)] : []),
  ];
}

/** Fills a place with the passages that speak of some, under headings. */
export function spokenOfThem(place: HTMLElement, sections: readonly HTMLElement[]): void {
  const shared = sharedBy(sections);
  const columns = sections.map((section) =>
    made('div', [made('h3', [nameOf(section)]), ...allWays.flatMap((way) => spokenSo(section, way, shared))]),
  );
  place.dataset['count'] = String(sections.length);
  place.replaceChildren(...together(shared), made('div', columns, 'compare-each'));
}
