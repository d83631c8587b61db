/**
 * Opens search over the page: from the link to it, and by Ctrl or Cmd with K. Its code is loaded then; without that, the
 * link leads where it says.
 */
export {};

for (const way of document.querySelectorAll<HTMLAnchorElement>('.search-way')) {
  /** A press on the link has no key; one with Ctrl or Cmd opens another tab. */
  const open = (event: Event & Partial<KeyboardEvent>): void => {
    const { key, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey ? key !== 'k' : key) return;
    event.preventDefault();
    import('./box.ts').then(({ toggle }) => toggle(way.href)).catch(() => (location.href = way.href));
  };
  document.addEventListener('keydown', open);
  way.addEventListener('click', open);
}
