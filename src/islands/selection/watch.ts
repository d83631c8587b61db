/** Waits until a reader has selected words of the page; only then the code that offers a link to them is loaded. */
export {};

/** For how long a selection has to rest, in milliseconds. */
const REST = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  // What is typed into a field has a selection too, which is collapsed for the document.
  if (getSelection()?.isCollapsed === false)
    waiting = setTimeout(() => {
      import('./offer.ts').then(({ offer }) => offer()).catch(() => undefined);
    }, REST);
});
