const isInWindow = (mark: Element): boolean => {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Brings a mark of these into view: the first that is out of the window, or else the first. The keyboard follows. */
export function reveal(ids: readonly string[], within: ParentNode): void {
  const marks = [...within.querySelectorAll<SVGElement>('.drawing :is(path, rect, circle)[data-k]')].filter(
    (mark) => ids.includes(mark.dataset['k'] ?? '') && mark.getClientRects().length > 0,
  );
  const mark = marks.find((one) => !isInWindow(one)) ?? marks[0];
  mark?.closest<HTMLElement>('.drawings')?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center' });
}
