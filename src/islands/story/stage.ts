/** The stage: the 39 dots once, which D3 moves from the places of one picture to those of another. */
import { easeCubicInOut, interpolateNumberArray, timer, type Timer } from 'd3';
import { dotsIn, groundOf, type DrawnDot } from './frames.ts';
import { markFor, type Mark } from './mark.ts';

/** How long one dot is on its way, and how much later the next sets out, in milliseconds. */
const [TRAVEL, LATER] = [820, 7];

/** A dot on the stage: its node, drawn once, and where it is now. */
interface Dot {
  readonly node: SVGGraphicsElement;
  /** Width of what the node draws, unscaled. */
  readonly width: number;
  readonly now: { x: number; y: number; scale: number };
}

const LOOKS = ['fill', 'stroke', 'stroke-width'];

/** Makes a dot look as one in a picture: filled, or outlined. */
function dress(node: SVGGraphicsElement, as: SVGGraphicsElement): void {
  for (const name of LOOKS) {
    const value = as.getAttribute(name) ?? as.parentElement?.getAttribute(name);
    if (value) node.setAttribute(name, value);
    else node.removeAttribute(name);
  }
}

function place({ node, now: { x, y, scale } }: Dot): void {
  node.setAttribute('transform', `translate(${x.toFixed(2)},${y.toFixed(2)})scale(${scale.toFixed(3)})`);
}

function dotFrom({ node, x, y, width }: DrawnDot): Dot {
  const copy = node.cloneNode() as SVGGraphicsElement;
  copy.setAttribute('vector-effect', 'non-scaling-stroke');
  const dot = { node: copy, width, now: { x, y, scale: 1 } };
  dress(copy, node);
  place(dot);
  return dot;
}

/** Moves dots between pictures of one size. */
export class Stage {
  readonly svg: SVGSVGElement;
  readonly #frame: number;
  readonly #dots: ReadonlyMap<string, Dot>;
  readonly #grounds = new Map<SVGSVGElement, SVGGElement>();
  readonly #ground: SVGGElement;
  readonly #top: SVGGElement;
  #marks: ReadonlyMap<string, Mark> = new Map();
  #clock: Timer | undefined;

  /** @param first the picture that it shows at first */
  constructor(first: SVGSVGElement) {
    this.svg = first.cloneNode() as SVGSVGElement;
    for (const name of ['role', 'aria-label']) this.svg.removeAttribute(name);
    this.svg.setAttribute('aria-hidden', 'true');
    this.#frame = first.viewBox.baseVal.width;
    const group = (name: string): SVGGElement => {
      const made = document.createElementNS(first.namespaceURI, 'g') as SVGGElement;
      made.setAttribute('class', name);
      this.svg.append(made);
      return made;
    };
    this.#ground = group('story-grounds');
    const dots = group('story-dots');
    this.#top = group('story-marks');
    this.#dots = new Map([...dotsIn(first)].map(([id, dot]) => [id, dotFrom(dot)]));
    dots.append(...[...this.#dots.values()].map(({ node }) => node));
    this.show(first, true);
  }

  /** Rings and names the dots that a reader follows. @param names by id */
  follow(names: ReadonlyMap<string, string>): void {
    this.#marks = new Map([...names].map(([id, name]) => [id, markFor(name, this.#frame)]));
    this.#top.replaceChildren(...[...this.#marks.values()].map(({ group }) => group));
    for (const id of names.keys()) this.#put(id);
  }

  /** Shows a picture. @param isCut whether the dots are there at once */
  show(picture: SVGSVGElement, isCut: boolean): void {
    this.#clock?.stop();
    this.#showGround(picture);
    const moves = [...dotsIn(picture)].flatMap(([id, to], index) => {
      const dot = this.#dots.get(id);
      if (!dot) return [];
      dress(dot.node, to.node);
      const { x, y, scale } = dot.now;
      const between = interpolateNumberArray([x, y, scale], [to.x, to.y, to.width / dot.width]);
      return [{ id, dot, between: (at: number) => between(at), later: index * LATER }];
    });
    const last = TRAVEL + moves.length * LATER;
    const move = (elapsed: number): void => {
      for (const { id, dot, between, later } of moves) {
        const share = Math.min(1, Math.max(0, (elapsed - later) / TRAVEL));
        const [x = 0, y = 0, scale = 1] = between(easeCubicInOut(share));
        Object.assign(dot.now, { x, y, scale });
        place(dot);
        this.#put(id);
      }
    };
    if (isCut) move(last);
    else
      this.#clock = timer((elapsed) => {
        move(elapsed);
        if (elapsed >= last) this.#clock?.stop();
      });
  }

  #put(id: string): void {
    const dot = this.#dots.get(id);
    if (dot) this.#marks.get(id)?.put(dot.now.x, dot.now.y, dot.width * dot.now.scale);
  }

  #showGround(picture: SVGSVGElement): void {
    const known = this.#grounds.get(picture) ?? groundOf(picture);
    if (!known.parentNode) this.#ground.append(known);
    this.#grounds.set(picture, known);
    for (const ground of this.#grounds.values()) ground.classList.toggle('is-shown', ground === known);
  }
}
