/**
 * Waits for the reader to come near a sign in the text, and only then loads the code that opens what it leads to. A
 * click that comes before the code is there is not lost; where the code cannot be had, the sign is the link it was.
 */
const signAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('.text a[data-opens]') : null;

const waiting = new AbortController();
let disclosure: Promise<typeof import('./disclosure.ts')> | undefined;

function load(): Promise<typeof import('./disclosure.ts')> {
  disclosure ??= import('./disclosure.ts').finally(() => waiting.abort());
  return disclosure;
}

function comeNear({ target }: Event): void {
  if (signAt(target)) load().catch(() => undefined);
}

function click(event: MouseEvent): void {
  const sign = signAt(event.target);
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load().then(
    ({ toggle }) => toggle(sign),
    () => (location.hash = sign.hash),
  );
}

document.addEventListener('pointerover', comeNear, waiting);
document.addEventListener('focusin', comeNear, waiting);
document.addEventListener('click', click, waiting);
for (const sign of document.querySelectorAll('.text a[data-opens]')) sign.ariaExpanded = 'false';
