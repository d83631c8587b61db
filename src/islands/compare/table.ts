/** A table of facts: a column a consortium, a row a fact. Roles are said, since a phone shows its rows as blocks. */
import * as words from '../../words/compare.ts';

function cell(name: 'th' | 'td', role: string, content: readonly Node[]): HTMLTableCellElement {
  const made = document.createElement(name);
  made.setAttribute('role', role);
  made.append(...content);
  return made;
}

function row(cells: readonly Node[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.setAttribute('role', 'row');
  made.append(...cells);
  return made;
}

function group(name: 'thead' | 'tbody', rows: readonly Node[]): HTMLTableSectionElement {
  const made = document.createElement(name);
  made.setAttribute('role', 'rowgroup');
  made.append(...rows);
  return made;
}

/** Copies of what an element holds. */
const copied = (element: Element | null): Node[] =>
  [...(element?.childNodes ?? [])].map((node) => node.cloneNode(true));

const nameOf = (section: HTMLElement): string => section.dataset['name'] ?? '';

function removal(section: HTMLElement, remove: (id: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.removeSign;
  button.setAttribute('aria-label', words.remove(nameOf(section)));
  button.addEventListener('click', () => remove(section.dataset['consortium'] ?? ''));
  return button;
}

function head(section: HTMLElement, remove: (id: string) => void): HTMLElement {
  const name = document.createElement('span');
  name.className = 'named';
  name.append(...copied(section.querySelector('[data-part="head"]')));
  return cell('th', 'columnheader', [name, removal(section, remove)]);
}

/** The name over a cell, for where its column cannot be seen. */
function nameOver(section: HTMLElement): HTMLElement {
  const name = document.createElement('span');
  name.className = 'compare-name';
  name.setAttribute('aria-hidden', 'true');
  name.textContent = nameOf(section);
  return name;
}

function factRow(fact: HTMLElement, sections: readonly HTMLElement[]): HTMLElement {
  const id = fact.dataset['fact'] ?? '';
  const cells = sections.map((section) =>
    cell('td', 'cell', [nameOver(section), ...copied(section.querySelector(`[data-fact="${id}"] > dd`))]),
  );
  const made = row([cell('th', 'rowheader', copied(fact.querySelector('dt'))), ...cells]);
  made.dataset['origin'] = fact.dataset['origin'];
  made.dataset['fact'] = id;
  return made;
}

/** Fills the table with the facts of some sections, without passages; its caption stays. */
export function sideBySide(
  table: HTMLTableElement,
  sections: readonly HTMLElement[],
  remove: (id: string) => void,
): void {
  const facts = [...(sections[0]?.querySelectorAll<HTMLElement>('[data-fact]:not([data-spoken])') ?? [])];
  const corner = cell('td', 'cell', []);
  table.setAttribute('role', 'table');
  table.dataset['count'] = String(sections.length);
  table.querySelectorAll('thead, tbody').forEach((old) => old.remove());
  table.append(
    group('thead', [row([corner, ...sections.map((section) => head(section, remove))])]),
    group(
      'tbody',
      facts.map((fact) => factRow(fact, sections)),
    ),
  );
}
