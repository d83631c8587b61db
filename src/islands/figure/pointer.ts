import { marksOf, type Parts } from './parts.ts';
import type { Tooltip } from './tooltip.ts';

/** Half of the smallest target that a finger hits: marks answer within this distance, in pixels. */
const REACH = 24;
/** Milliseconds for which a tooltip waits for a mouse on its way to it. */
const LEAVE = 250;

function distance(mark: Element, event: PointerEvent | MouseEvent): number {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return Math.hypot(event.clientX - left - width / 2, event.clientY - top - height / 2);
}

/** Id of the mark under the pointer: its own name, amount or bar, or else the nearest mark within reach. */
function idAt(parts: Parts, event: PointerEvent | MouseEvent): string | null {
  const direct = (event.target as Element).closest('[data-k]');
  if (direct) return direct.getAttribute('data-k');
  const near = marksOf(parts)
    .map((mark) => ({ id: mark.dataset['k'] ?? '', away: distance(mark, event) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away);
  return near[0]?.id ?? null;
}

/** Whether what is under the pointer stands for several rows together: an end of several links. */
const isOnTie = ({ target }: Event): boolean => (target as Element).closest('[data-ks]') !== null;

const isOnTooltip = ({ target }: Event): boolean => (target as Element).closest('.tooltip') !== null;

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
    const isHeld = isOnTooltip(event);
    if (isOnTie(event)) {
      clearTimeout(leaving);
      return tip.hide();
    }
    const id = isHeld ? null : idAt(parts, event);
    if (!isHeld && !id) return leave();
    clearTimeout(leaving);
    if (id) tip.show(id);
  });
  parts.drawings.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') leave();
  });
  addEventListener('click', (event) => {
    if (isOnTooltip(event) || isOnTie(event)) return;
    const id = parts.drawings.contains(event.target as Node) && idAt(parts, event);
    if (!id) return tip.hide();
    pick(id);
    tip.show(id);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hide();
  });
}
