import { sayUnavailable } from '../messages.ts';

/** Buttons and links that copy (`data-copies`). The code that does so is loaded when the reader first comes near one. */
function comeNear(event: Event): void {
  const { type, target } = event;
  // What is pointed at or focused may be the document, which is in nothing.
  const button = (target as Partial<Element>).closest?.<HTMLElement>('[data-copies]');
  if (!button) return;
  // Of these events only a click does anything by itself: it would follow a link whose address is to be copied.
  event.preventDefault();
  import('./copy.ts').then(
    ({ answer }) => answer(button, type),
    () => {
      if (type === 'click') sayUnavailable(button);
    },
  );
}

for (const act of ['pointerover', 'focusin', 'click']) document.addEventListener(act, comeNear);
