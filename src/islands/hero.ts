/** The cover's marks as one stop of the Tab key: arrows, Home and End go from mark to mark. */
const links = [...document.querySelectorAll<SVGAElement>('.hero-wide a')];

const stopAt = (link: SVGAElement): void => {
  for (const one of links) one.setAttribute('tabindex', one === link ? '0' : '-1');
};

document.querySelector('.hero-wide')?.addEventListener('keydown', (event) => {
  const { key } = event as KeyboardEvent;
  const at = links.findIndex((link) => link === document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  stopAt(link);
  link.focus();
});

if (links[0]) stopAt(links[0]);
