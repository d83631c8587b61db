import { sayUnavailable } from '../messages.ts';

/**
 * Makes the heads of a figure's table buttons that sort its rows. How rows are sorted is loaded when a reader first
 * presses one; without a script the heads are the words they were.
 */
const heads = document.querySelectorAll<HTMLTableCellElement>(
  'table[data-sortable] thead th:not(.references)',
);

for (const head of heads) {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  button.addEventListener('click', () => {
    import('./sort.ts').then(
      ({ sortBy }) => sortBy(head),
      () => sayUnavailable(button),
    );
  });
  head.append(button);
}
