import { protocolsAt, type Frame, type Heard, type Name, type Protocol, type Size } from './protocols.ts';

/** Of Chromium: the browser itself asks again how high the frame's content is. */
declare function requestResize(): void;

/** Heights are no secret, and a frame is not told whose it is. */
const say = (message: object | string): void => parent.postMessage(message, '*');

/** Size of the document; undefined where it has none, as in a hidden frame: a host would keep such a height. */
function sizeNow(): Size | undefined {
  const { height, width } = document.documentElement.getBoundingClientRect();
  return height > 0 && width > 0 ? { height: Math.ceil(height), width: Math.ceil(width) } : undefined;
}

const heardIn = (data: unknown): Heard => ({
  text: typeof data === 'string' ? data : '',
  fields: Object(data) as Heard['fields'],
});

function askNatively(): void {
  try {
    requestResize();
  } catch {
    // A browser without it, or a host that did not ask for it.
  }
}

/**
 * Tells the host how high the frame wants to be: whenever that changes, and when the host asks. Takes nothing from a
 * host but the name under which it wants to be told, and nothing at all from anyone else.
 * @param figure id of the figure that is shown
 */
export function speakToHost(figure: string): void {
  const frameNow = (): Frame => ({ figure, address: new URL(location.href) });
  const protocols = protocolsAt(frameNow());
  const names = new Map<Protocol, Name>();
  const unanswered = new Set<Protocol>();
  let isLaidOut = false;

  function readNames(): void {
    for (const protocol of protocols) {
      const name = protocol.nameIn?.(frameNow());
      if (name !== undefined) names.set(protocol, name);
    }
  }

  function tell(protocol: Protocol): void {
    const name = names.get(protocol);
    const size = sizeNow();
    if (name === undefined || size === undefined || !isLaidOut) return;
    if (unanswered.delete(protocol) && protocol.answer) say(protocol.answer(size, name));
    say(protocol.tell(size, name));
  }

  function tellAll(): void {
    isLaidOut = document.readyState !== 'loading';
    protocols.forEach(tell);
    askNatively();
  }

  function hear(heard: Heard): void {
    for (const protocol of protocols) {
      const asked = protocol.askedBy?.(heard);
      if (asked === undefined || asked === false) continue;
      if (asked !== true) {
        names.set(protocol, asked);
        unanswered.add(protocol);
      }
      tell(protocol);
    }
  }

  addEventListener('message', ({ source, data }) => {
    if (source === parent) hear(heardIn(data));
  });
  readNames();
  // WordPress may name the frame when it is loaded already, and ask before this script listens.
  addEventListener('hashchange', () => {
    readNames();
    tellAll();
  });
  for (const { greeting } of protocols) if (greeting !== undefined) say(greeting);
  new ResizeObserver(tellAll).observe(document.documentElement);
  // A page that opens in a hidden tab is not observed, but can be measured.
  addEventListener('load', tellAll);
}
