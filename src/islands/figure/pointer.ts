import { marksOf, type Parts } from './parts.ts';
import type { Tooltip } from './tooltip.ts';

/** Half of the smallest target that a finger hits: marks answer within this distance, in pixels. */
const REACH = 24;
/** Milliseconds for which a tooltip waits for a mouse on its way to it. */
const LEAVE = 250;

function distance(mark: Element, event: PointerEvent | MouseEvent): number {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return Math.hypot(event.x - x - width / 2, event.y - y - height / 2);
}

/** Id of the mark under the pointer: its own name, amount or bar, or else the nearest mark within reach. */
function idAt(parts: Parts, event: PointerEvent | MouseEvent): string | undefined {
  const direct = (event.target as Element).closest<SVGElement>('[data-k]');
  if (direct) return direct.dataset['k'];
  const near = marksOf(parts)
    .map((mark) => ({ mark, away: distance(mark, event) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away);
  return near[0]?.mark.dataset['k'];
}

/** Whether an event is on an element of a kind, or within one. */
const isOn = ({ target }: Event, kind: string): boolean => (target as Element).closest(kind) !== null;
/** What stands for several rows together: an end of several links. */
const TIE = '[data-ks]';
const TOOLTIP = '.tooltip';

/**
 * Lets mouse and finger show a mark's tooltip and pick the mark out. A mouse may go over to the tooltip; a click
 * elsewhere, or Escape, takes it away.
 */
export function listenToPointer(parts: Parts, tip: Tooltip, pick: (id: string) => void): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(() => tip.hide(), LEAVE);
  };
  parts.drawings.addEventListener('pointermove', (event) => {
    clearTimeout(leaving);
    if (isOn(event, TIE)) return tip.hide();
    if (isOn(event, TOOLTIP)) return;
    const id = idAt(parts, event);
    if (id) tip.show(id);
    else leave();
  });
  parts.drawings.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') leave();
  });
  addEventListener('click', (event) => {
    if (isOn(event, `${TOOLTIP}, ${TIE}`)) return;
    const id = parts.drawings.contains(event.target as Node) && idAt(parts, event);
    if (!id) return tip.hide();
    pick(id);
    tip.show(id);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hide();
  });
}
