/**
 * The link that downloads the statements as CSV leads to the file with all of them. Where only some are shown, it makes
 * one of those instead; how is loaded when a reader presses it.
 */
import { sayUnavailable } from '../messages.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-part="download"]');

const rows = (selector = ''): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-row]${selector}`),
];

function answer(event: Event): void {
  const shown = rows(':not([hidden])');
  if (!link || shown.length === rows().length) return;
  event.preventDefault();
  import('./some-statements.ts')
    .then(({ downloadSome }) => downloadSome(link, new Set(shown.map(({ dataset }) => dataset['row'] ?? ''))))
    .catch(() => sayUnavailable(link));
}

link?.addEventListener('click', answer);
