/** The button that prints the page (`data-prints`). Without a script it is not shown. */
document.querySelector('[data-prints]')?.addEventListener('click', () => {
  print();
});

export {};
