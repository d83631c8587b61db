import { embedSource, type EmbedFacts, type EmbedOptions } from '../../embeds/facts.ts';
import { embedWidths } from '../../embeds/sizes.ts';
import * as words from '../../words/embed.ts';

/** Milliseconds for which nothing more is asked before a frame is loaded: a slider asks many times. */
const REST = 250;

/** The height that an embed tells its host, or undefined where the message is another. */
function heightIn(message: unknown): number | undefined {
  const told = (message as { 'datawrapper-height'?: Readonly<Record<string, unknown>> } | null)?.[
    'datawrapper-height'
  ];
  return Object.values(told ?? {}).find((height) => typeof height === 'number');
}

/** The widest width that was measured and fits; a frame is higher where it is narrower. */
const measuredWithin = (room: number) => embedWidths.findLast((width) => width <= room) ?? embedWidths[0];

/** Whether two frames would be the same. */
export const isSame = (facts: EmbedFacts, one: EmbedOptions, other: EmbedOptions): boolean =>
  one.width === other.width && embedSource(facts, one) === embedSource(facts, other);

/**
 * Shows a figure in a frame as an editor asks for it.
 * @param place where the frame stands
 * @param note what says that there is less room than asked
 * @param facts with the address of the embed as seen from this page
 * @param measured told the height that the embed takes at the whole width asked, while nobody acts in it
 * @returns shows the embed as asked; the frame is a new one each time, since one that moves on adds to the history
 */
export function previewIn(
  place: HTMLElement,
  note: HTMLElement,
  facts: EmbedFacts,
  measured: (options: EmbedOptions, height: number) => void,
): (options: EmbedOptions) => void {
  let frame: HTMLIFrameElement | undefined;
  let asked: EmbedOptions | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function load(options: EmbedOptions): void {
    const { width } = options;
    const room = Math.min(width, place.clientWidth);
    const next = document.createElement('iframe');
    next.title = words.previewTitle(facts.title);
    next.loading = 'lazy';
    next.src = embedSource(facts, options);
    next.style.maxWidth = `${width}px`;
    next.style.height = `${facts.heights[measuredWithin(room)]}px`;
    note.textContent = room < width ? words.room(room, width) : '';
    frame?.remove();
    place.append(next);
    frame = next;
  }

  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (!frame || !asked || source !== frame.contentWindow || height === undefined) return;
    frame.style.height = `${height}px`;
    if (frame.clientWidth === asked.width && document.activeElement !== frame) measured(asked, height);
  });

  return (options) => {
    if (asked && isSame(facts, asked, options)) return;
    asked = options;
    clearTimeout(waiting);
    waiting = setTimeout(() => load(options), frame ? REST : 0);
  };
}
