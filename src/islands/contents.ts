/**
 * Lights the heading being read in the contents list. A heading counts as reached when it passes a line some way
 * down the window; near the end of the page the line sinks to the window's foot, so that the last one is reached too.
 */
import { currentHeading, readingLine } from './reading.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const slugs = [...new Set(links.map((link) => decodeURIComponent(link.hash.slice(1))))];
const headings = slugs.flatMap((slug) => document.getElementById(slug) ?? []);

function light(): void {
  const { scrollHeight } = document.documentElement;
  const line = readingLine({ height: innerHeight, below: scrollHeight - scrollY - innerHeight });
  const index = currentHeading(
    headings.map((heading) => heading.getBoundingClientRect().top),
    line,
  );
  const current = headings[index]?.id;
  for (const link of links) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;

function lightSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    light();
  });
}

if (headings.length > 0) {
  addEventListener('scroll', lightSoon, { passive: true });
  addEventListener('resize', lightSoon);
  lightSoon();
}
