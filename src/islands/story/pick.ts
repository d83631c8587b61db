/** The field in which a reader looks for a consortium to follow; it writes it into the address. */
import { withFocus } from '../../figures/contract/address.ts';
import { pick as words } from '../../words/story.ts';
import { folded } from '../../lib/folded.ts';
import { hasWord, wordsOf } from '../explorer/match.ts';
import { ADDRESS_WRITTEN } from '../messages.ts';

const part = document.querySelector<HTMLElement>('[data-part="pick"]');
const list = document.querySelector<HTMLDataListElement>('#story-grantees');

/** Something that can be found: its id, its name, and all that it is known by. */
interface Grantee {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly string[];
}

const grantees: readonly Grantee[] = [...(list?.options ?? [])].map(({ value, text, dataset }) => ({
  id: dataset['k'] ?? '',
  name: value,
  texts: [`${value} ${text}`, ...(dataset['also']?.split(';') ?? [])].map(folded),
}));

/** Those that have all words that were typed in one of their texts; the one with just this name alone. */
function found(typed: string): Grantee[] {
  const asked = wordsOf(typed);
  const named = grantees.filter(({ name }) => folded(name) === asked.join(' '));
  if (named.length > 0 || asked.length === 0) return named;
  const withAll = (has: (text: string, word: string) => boolean): Grantee[] =>
    grantees.filter(({ texts }) => texts.some((text) => asked.every((word) => has(text, word))));
  const whole = withAll((text, word) => wordsOf(text).includes(word));
  const some = whole.length > 0 ? whole : withAll(hasWord);
  const isFirst = ({ name }: Grantee): number => Number(folded(name).startsWith(asked.join(' ')));
  return some.sort((one, other) => isFirst(other) - isFirst(one));
}

/** Follows a consortium, and leads to where that is seen. */
function follow(id: string): void {
  const query = withFocus(new URLSearchParams(location.search), [id]);
  history.replaceState(history.state, '', `${location.pathname}?${query}${location.hash}`);
  dispatchEvent(new Event(ADDRESS_WRITTEN));
  document.querySelector('[data-step]')?.scrollIntoView({ block: 'start' });
}

function choice({ id, name }: Grantee, chosen: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = name;
  element.addEventListener('click', () => {
    follow(id);
    chosen();
  });
  return element;
}

/** Puts the field in the place of the link that stands there without a script. */
export function offerPick(): void {
  const way = part?.querySelector('p');
  if (!part || !list || !way) return;
  const form = document.createElement('form');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const act = document.createElement('button');
  const answer = document.createElement('div');
  input.id = 'story-pick';
  input.type = 'search';
  input.setAttribute('list', list.id);
  input.autocomplete = 'off';
  label.htmlFor = input.id;
  label.textContent = words.label;
  act.className = 'button';
  act.textContent = words.act;
  answer.role = 'status';
  const row = document.createElement('div');
  row.append(input, act);
  form.append(label, row, answer);
  const tell = (): void => {
    const some = found(input.value);
    const [only] = some;
    answer.replaceChildren();
    if (only && some.length === 1) {
      input.value = only.name;
      follow(only.id);
    } else if (only) {
      answer.append(words.several, ...some.map((one) => choice(one, () => answer.replaceChildren())));
    } else if (!input.value.trim()) {
      answer.append(words.empty);
    } else {
      const all = document.createElement('a');
      all.href = way.querySelector('a')?.href ?? '';
      all.textContent = words.all;
      answer.append(words.nothing, all);
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
  });
  input.addEventListener('change', () => {
    if (grantees.some(({ name }) => name === input.value)) tell();
  });
  way.replaceWith(form);
}
