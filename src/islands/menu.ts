/** Folds the menu when Escape is pressed, which leads back to its button, or when the focus goes elsewhere. */
export {};

for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu-folded')) {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });

  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
  });
}
