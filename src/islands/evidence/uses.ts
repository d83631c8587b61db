/**
 * Opens, under a statement, where it is used; without a script the sign is a link to the page that says so for all
 * statements. What opens it is loaded when the reader first comes near such a sign.
 */
const signAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-uses]') : null;

function comeNear(event: MouseEvent | FocusEvent): void {
  const sign = signAt(event.target);
  if (!sign) return;
  const isClick = event.type === 'click';
  if (isClick && event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
  if (isClick) event.preventDefault();
  import('./opened-uses.ts')
    .then(({ toggle }) => (isClick ? toggle(sign) : undefined))
    .catch(() => {
      if (isClick) location.assign(sign.href);
    });
}

const rows = document.querySelector<HTMLElement>('row-explorer');
for (const act of ['pointerover', 'focusin', 'click'] as const) rows?.addEventListener(act, comeNear);
for (const sign of rows?.querySelectorAll('a[data-uses]') ?? []) sign.ariaExpanded = 'false';

export {};
