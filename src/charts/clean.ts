/** What Plot writes for its own pages and what misleads a screen reader or a strict policy in ours. */
const ATTRIBUTES = ['class', 'style', 'aria-label', 'aria-description', 'aria-hidden', 'font-variant'];

/** Plot centers text by an attribute of the root, which a drawing loses where it is put into a page or a picture. */
function centerByGroup(svg: SVGSVGElement): void {
  const anchor = svg.getAttribute('text-anchor');
  if (!anchor) return;
  for (const group of new Set([...svg.querySelectorAll('text')].map((text) => text.parentElement))) {
    if (!group?.hasAttribute('text-anchor')) group?.setAttribute('text-anchor', anchor);
  }
}

/** Attributes with places and lengths, and the decimals that they keep. */
const MEASURES = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'transform', 'd', 'r'];
const DECIMALS = 2;

/** Plot writes places with all decimals that a number has, which nobody sees and every reader would load. */
function roundMeasures(element: Element): void {
  for (const name of MEASURES) {
    const value = element.getAttribute(name);
    const short = value?.replace(/-?\d+\.\d{3,}/g, (number) =>
      String(Number(Number(number).toFixed(DECIMALS))),
    );
    if (short !== undefined && short !== value) element.setAttribute(name, short);
  }
}

/** Removes style elements, classes and labels from a finished drawing, in place. The page or theme styles it. */
export function cleaned(svg: SVGSVGElement): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style, title')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ATTRIBUTES) element.removeAttribute(name);
    roundMeasures(element);
  }
  centerByGroup(svg);
  return svg;
}
