/**
 * Says of a form whether anything in it is changed: only then does the style sheet show what takes the changes back.
 * Where that goes while it has the focus, the form's first control that can be reached gets it.
 */
export function markChanged(form: HTMLFormElement, isChanged: boolean): void {
  const hadFocus = form.contains(document.activeElement?.closest('[type="reset"]') ?? null);
  form.toggleAttribute('data-changed', isChanged);
  if (!hadFocus || isChanged) return;
  const others = form.querySelectorAll<HTMLElement>('summary, select, input:not([type="search"])');
  [...others].find((other) => other.checkVisibility())?.focus();
}
