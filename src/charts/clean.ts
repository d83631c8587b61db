/** What Plot writes for its own pages and what misleads a screen reader or a strict policy in ours. */
const ATTRIBUTES = ['class', 'style', 'aria-label', 'aria-description', 'aria-hidden', 'font-variant'];

/** Removes style elements, classes and labels from a finished drawing, in place; looks come from the page or the theme. */
export function cleaned(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style, title')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
  }
  return svg;
}
