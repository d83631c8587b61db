/** What a reader does to a figure that only a script can answer. */
const GESTURES = ['click', 'keydown', 'input'];

/**
 * Keeps the last gesture that reaches a figure while the script that answers it is on its way: on a phone the tap that has
 * it loaded would otherwise show nothing.
 * @returns a function that repeats the gesture, once the script is there
 */
export function keepGesture(figure: HTMLElement): () => void {
  const until = new AbortController();
  let kept: Event | undefined;
  const keep = (event: Event): void => {
    kept = event;
  };
  for (const type of GESTURES) figure.addEventListener(type, keep, { signal: until.signal });
  return () => {
    until.abort();
    const target = kept?.target;
    // Links and buttons that work by themselves have worked already.
    if (!kept || !(target instanceof Element) || target.closest('a, button, summary')) return;
    target.dispatchEvent(new (kept.constructor as typeof Event)(kept.type, kept));
  };
}
