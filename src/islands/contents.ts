/**
 * Opens what is folded where an address leads into it, and lights the heading being read in the contents list. A heading
 * counts as reached when it passes a line some way down the window; near the end of the page the line sinks to the
 * window's foot, so that the last one is reached too.
 */
import { currentHeading, readingLine } from './reading.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
/** Once for each list that names them, so in order twice: the last one reached is the same. Ids are plain letters. */
const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);

function light(): void {
  const { scrollHeight } = document.documentElement;
  const line = readingLine({ height: innerHeight, below: scrollHeight - scrollY - innerHeight });
  const index = currentHeading(
    headings.map((heading) => heading.getBoundingClientRect().top),
    line,
  );
  const current = headings[index]?.id;
  for (const link of links) link.ariaCurrent = link.hash === `#${current}` ? 'location' : null;
}

let waiting = 0;

function lightSoon(): void {
  waiting ||= requestAnimationFrame(() => {
    waiting = 0;
    light();
  });
}

for (const type of ['scroll', 'resize']) addEventListener(type, lightSoon);
lightSoon();

/** Chromium opens what is folded and holds what the address names, other browsers not yet. */
function openNamed(): void {
  const named = document.querySelector(':is(.drawer, .topic-more) :target');
  named?.closest('details')?.setAttribute('open', '');
  named?.scrollIntoView();
}

for (const type of ['load', 'hashchange']) addEventListener(type, openNamed);
