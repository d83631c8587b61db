/** The ring and the name by which a reader's dot is known in every picture. */
const SVG = 'http://www.w3.org/2000/svg';

/** From the rim of a dot to its ring, and from there to its name, in pixels of the drawing. */
const [AROUND, BESIDE] = [5, 5];

/** A ring with a name, not yet at its place. */
export interface Mark {
  readonly group: SVGGElement;
  /** Moves it to a dot. @param width of the dot */
  put(x: number, y: number, width: number): void;
}

/** @param frame width of the picture, within which the name stays */
export function markFor(name: string, frame: number): Mark {
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', 'story-mark');
  const ring = document.createElementNS(SVG, 'circle');
  ring.setAttribute('class', 'story-ring');
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'story-name');
  text.setAttribute('font-size', '14');
  text.setAttribute('y', '0.34em');
  text.textContent = name;
  group.append(ring, text);
  return {
    group,
    put(x, y, width) {
      const reach = width / 2 + AROUND;
      const isLeft = x < frame / 2;
      group.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
      ring.setAttribute('r', reach.toFixed(1));
      text.setAttribute('x', String(Math.round(isLeft ? reach + BESIDE : -reach - BESIDE)));
      text.setAttribute('text-anchor', isLeft ? 'start' : 'end');
    },
  };
}
