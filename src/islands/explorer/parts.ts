import { SORTS } from './sorts.ts';
import { folded } from '../../lib/folded.ts';
import type { Row } from './match.ts';
import type { Offer, Query } from './query.ts';

/** A row of the page and what can be asked of it. */
export interface PageRow extends Row {
  readonly id: string;
  readonly element: HTMLElement;
  /** The group it stands in. */
  readonly group: Group | null;
  /** Its words as they are written, case and all. */
  words(): string;
  /** What is searched and to be seen, without the words given to it besides. */
  shown(): string;
  readonly reasons: readonly Reason[];
}

/** A line of a row that says why a name that it does not show leads to it. */
export interface Reason {
  readonly element: HTMLElement;
  /** The name, folded. */
  readonly name: string;
}

/** What holds rows together, and is hidden when none of them is shown. */
export interface Group {
  readonly element: HTMLElement;
  /** Where it says how many of its rows are shown. */
  readonly count: Element | null;
}

/** A folded part of the form that says what is chosen in it. */
export interface Fold {
  readonly summary: Element;
  readonly options: readonly Option[];
}

/** One value of a facet in the form. */
export interface Option {
  readonly facet: string;
  /** What the facet is called. */
  readonly legend: string;
  readonly label: string;
  readonly input: HTMLInputElement;
  readonly holder: HTMLElement | null;
  readonly count: HTMLElement | null;
}

/** The parts of the page that are asked, and that answer. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly search: HTMLInputElement | null;
  readonly sort: HTMLSelectElement | null;
  /** Buttons that sort, too. */
  readonly sorters: readonly HTMLElement[];
  readonly options: readonly Option[];
  /** How many rows are found, for the eye; follows at once. */
  readonly count: HTMLElement | null;
  /** The same for the ear; follows when the reader pauses. */
  readonly status: HTMLElement | null;
  /** Where the head of the page says what is asked. */
  readonly asked: HTMLElement | null;
  readonly chosen: HTMLElement | null;
  readonly none: HTMLElement | null;
  /** What is shown besides where no row has the words. */
  readonly noneNamed: HTMLTemplateElement | null;
  /** In the order of the page. */
  readonly rows: readonly PageRow[];
  readonly groups: readonly Group[];
  readonly folds: readonly Fold[];
  /** Shown when a value, or one of several parted by spaces, is alone chosen of its facet: `data-only="factor:challenge-data"`. */
  readonly explanations: readonly HTMLElement[];
  readonly offer: Offer;
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const part = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);
const tidied = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What a label says besides its count. */
function labelOf(input: HTMLInputElement, holder: HTMLElement | null): string {
  const words = [...(holder?.childNodes ?? [])].filter(
    (node) => !(node instanceof HTMLElement && 'count' in node.dataset),
  );
  return input.dataset['label'] ?? tidied(words.map(({ textContent }) => textContent ?? '').join(''));
}

function optionsOf(fieldset: HTMLElement): Option[] {
  const legend = tidied(fieldset.querySelector('legend')?.textContent ?? '');
  return all(fieldset, 'input[type="checkbox"]').map((element) => {
    const input = element as HTMLInputElement;
    const holder = input.closest('label');
    const count = holder?.querySelector<HTMLElement>('[data-count]') ?? null;
    return {
      facet: fieldset.dataset['facet'] ?? '',
      legend,
      label: labelOf(input, holder),
      input,
      holder,
      count,
    };
  });
}

/** The text of a row, or the parts of it that are to be searched. */
function shownIn(element: HTMLElement): string {
  const marked = all(element, '[data-searched]');
  return tidied((marked.length > 0 ? marked : [element]).map(({ textContent }) => textContent).join(' '));
}

/** The texts by which a row is found: its names, each for itself, or the words given to it and its text as one. */
const searchedIn = (element: HTMLElement): string[] =>
  element.dataset['names']?.split('|') ?? [tidied(`${element.dataset['words'] ?? ''} ${shownIn(element)}`)];

const reasonsIn = (element: HTMLElement): Reason[] =>
  all(element, '[data-because]').map((reason) => ({
    element: reason,
    name: folded(reason.dataset['because'] ?? ''),
  }));

const groupOf = (element: HTMLElement): Group => ({
  element,
  count: element.querySelector('[data-shown]'),
});

function foldsOf(form: HTMLFormElement, options: readonly Option[]): Fold[] {
  return [...form.querySelectorAll('details')].flatMap((details) => {
    const summary = details.querySelector('summary [data-part="summary"]');
    return summary ? [{ summary, options: options.filter(({ input }) => details.contains(input)) }] : [];
  });
}

function rowOf(element: HTMLElement, facets: readonly string[], groups: readonly Group[]): PageRow {
  const holder = element.closest('[data-group]');
  let texts: readonly string[] | undefined;
  const values = facets.map(
    (facet) => [facet, (element.getAttribute(`data-${facet}`) ?? '').split(';').filter(Boolean)] as const,
  );
  return {
    id: element.dataset['row'] ?? '',
    element,
    group: groups.find((group) => group.element === holder) ?? null,
    values: Object.fromEntries(values),
    words: () => searchedIn(element).join(' '),
    shown: () => shownIn(element),
    reasons: reasonsIn(element),
    texts: () => (texts ??= searchedIn(element).map(folded)),
  };
}

function offerOf(options: readonly Option[], sort: HTMLSelectElement | null): Offer {
  const facets: Record<string, string[]> = {};
  for (const { facet, input } of options) (facets[facet] ??= []).push(input.value);
  return { facets, sorts: [...(sort?.options ?? [])].map(({ value }) => value) };
}

/** Finds the parts of an explorer by their attributes. */
export function partsOf(root: HTMLElement): Parts {
  const form = part(root, 'form') as HTMLFormElement | null;
  if (!form) throw new Error('<row-explorer> has no part "form"');
  const options = all(form, 'fieldset[data-facet]').flatMap(optionsOf);
  const sort = form.querySelector<HTMLSelectElement>('select[name="sort"]');
  const offer = offerOf(options, sort);
  const facets = Object.keys(offer.facets);
  const groups = all(root, '[data-group]').map(groupOf);
  return {
    root,
    form,
    search: form.querySelector<HTMLInputElement>('input[name="q"]'),
    sort,
    sorters: all(root, `[${SORTS}]`),
    options,
    count: part(root, 'count'),
    status: part(root, 'status'),
    asked: part(root.ownerDocument, 'asked'),
    chosen: part(root, 'chosen'),
    none: part(root, 'none'),
    noneNamed: root.querySelector<HTMLTemplateElement>('template[data-part="none-named"]'),
    rows: all(root, '[data-row]').map((element) => rowOf(element, facets, groups)),
    groups,
    folds: foldsOf(form, options),
    explanations: all(root, '[data-only]'),
    offer,
  };
}

/** What the controls ask now. */
export function askedIn({ search, sort, options }: Parts): {
  q: string;
  chosen: (facet: string) => string[];
  sort: string | null;
} {
  return {
    q: search?.value ?? '',
    chosen: (facet) =>
      options
        .filter((option) => option.facet === facet && option.input.checked)
        .map(({ input }) => input.value),
    sort: sort?.value ?? null,
  };
}

/** Whether an option is chosen in a query. */
export const isChosen = ({ facet, input }: Option, { chosen }: Query): boolean =>
  chosen[facet]?.includes(input.value) ?? false;
