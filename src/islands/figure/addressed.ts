/** Whether an address says something of a figure: which marks are picked out, or which view is shown. */
export function isAddressed(figure: HTMLElement): boolean {
  const query = new URLSearchParams(location.search);
  const choices = figure.querySelectorAll('[data-part="choices"] [name]');
  const scope = figure.dataset['scope'] ?? '';
  return (
    query.has('focus') ||
    [...choices].some((choice) => query.has(scope + (choice.getAttribute('name') ?? '')))
  );
}
