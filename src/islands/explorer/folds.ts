/** Escape closes the innermost opened part of a form that has the focus, and gives the focus to what opens it. */
export function closeAtEscape(form: HTMLFormElement): void {
  form.addEventListener('keydown', ({ key, target }) => {
    const open = target instanceof Element ? target.closest<HTMLDetailsElement>('details[open]') : null;
    if (key !== 'Escape' || !open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}
