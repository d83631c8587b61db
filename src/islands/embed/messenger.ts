import { protocolsAt, type Fields, type Name, type Protocol } from './protocols.ts';

/** Of Chromium: the browser itself asks again how high the frame's content is. */
declare function requestResize(): void;

/** Heights are no secret, and a frame is not told whose it is. */
const say = (message: object | string): void => parent.postMessage(message, '*');

function askNatively(): void {
  try {
    requestResize();
  } catch {
    // A browser without it, or a host that did not ask for it.
  }
}

/**
 * Size of the content in a window without a scrollbar. Beside a classic scrollbar the content is narrower, so it may be
 * too high for a frame that would otherwise hold all of it, and then browsers keep the bar.
 */
function sizeOf(root: HTMLElement): DOMRect {
  const { overflowY } = root.style;
  root.style.overflowY = 'hidden';
  const size = root.getBoundingClientRect();
  root.style.overflowY = overflowY;
  return size;
}

/** Takes the scrollbar away from a frame that holds all of its content. A host may round its height down. */
function scrollIfNeeded(root: HTMLElement): void {
  root.style.overflowY = sizeOf(root).height < innerHeight + 1 ? 'hidden' : '';
}

/**
 * Tells the host how high the frame wants to be: whenever that changes, and when the host asks. Takes nothing from a
 * host but the name under which it wants to be told, and nothing at all from anyone else.
 * @param figure id of the figure that is shown
 */
export function speakToHost(figure: string): void {
  const root = document.documentElement;
  const protocols = protocolsAt(new URL(location.href));
  const names = new Map<Protocol, Name>();
  const unanswered = new Set<Protocol>();
  let isLaidOut = false;

  function readNames(): void {
    for (const protocol of protocols) {
      const name = protocol.nameIn?.(new URL(location.href), figure);
      if (name !== undefined) names.set(protocol, name);
    }
  }

  function tell(protocol: Protocol, { height, width }: DOMRect): void {
    const name = names.get(protocol);
    // A hidden frame has none, and a host would keep such a height.
    const isShown = isLaidOut && height > 0 && width > 0;
    const isBetterOff = Math.min(height, innerHeight) > (protocol.limit ?? Infinity);
    if (name === undefined || !isShown || isBetterOff) return;
    const size = [Math.ceil(height), name, Math.ceil(width)] as const;
    if (unanswered.delete(protocol) && protocol.answer) say(protocol.answer(...size));
    say(protocol.tell(...size));
  }

  function tellAll(): void {
    isLaidOut = document.readyState !== 'loading';
    // Measured once for all: each time may lay the page out anew.
    const size = sizeOf(root);
    for (const protocol of protocols) tell(protocol, size);
    askNatively();
  }

  function hear(data: unknown): void {
    const text = typeof data === 'string' ? data : '';
    for (const protocol of protocols) {
      const asked = protocol.askedBy?.(text, Object(data) as Fields);
      if (asked === undefined || asked === false) continue;
      if (asked !== true) {
        names.set(protocol, asked);
        unanswered.add(protocol);
      }
      tell(protocol, sizeOf(root));
    }
  }

  addEventListener('message', ({ source, data }) => {
    if (source === parent) hear(data);
  });
  readNames();
  // WordPress may name the frame when it is loaded already, and ask before this script listens.
  addEventListener('hashchange', () => {
    readNames();
    tellAll();
  });
  for (const { greeting } of protocols) if (greeting !== undefined) say(greeting);
  new ResizeObserver(() => {
    tellAll();
    requestAnimationFrame(() => scrollIfNeeded(root));
  }).observe(root);
  addEventListener('resize', () => scrollIfNeeded(root));
  // A page that opens in a hidden tab is not observed, but can be measured.
  addEventListener('load', tellAll);
}
