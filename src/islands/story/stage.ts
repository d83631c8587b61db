/** The stage: the 39 dots once, which D3 moves from the places of one picture to those of another. */
import { easeCubicInOut, interpolateNumberArray, timer, type Timer } from 'd3';
import { dotsIn, groundOf, seen, textBoxesIn, type DrawnDot } from './frames.ts';
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

/** A dot on its way. */
interface Move {
  readonly id: string;
  readonly dot: Dot;
  /** Place and scale at a share of the way. */
  readonly between: (share: number) => number[];
  /** When it sets out, in milliseconds. */
  readonly later: number;
  /** How much of the way it has gone. */
  share: number;
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
  /** The grounds of pictures in layers of their own, which fade without being painted anew, and over them the dots. */
  readonly root = document.createElement('div');
  readonly #dots: ReadonlyMap<string, Dot>;
  readonly #grounds = new Map<SVGSVGElement, SVGSVGElement>();
  readonly #top: SVGGElement;
  #picture: SVGSVGElement;
  #marks: ReadonlyMap<string, Mark> = new Map();
  #clock: Timer | undefined;

  /** @param first the picture that it shows at first */
  constructor(first: SVGSVGElement) {
    this.root.className = 'story-canvas';
    this.root.ariaHidden = 'true';
    this.#picture = first;
    const layer = seen(first, false);
    const group = (name: string): SVGGElement => {
      const made = document.createElementNS(first.namespaceURI, 'g') as SVGGElement;
      made.setAttribute('class', name);
      layer.append(made);
      return made;
    };
    const dots = group('story-dots');
    this.#top = group('story-marks');
    this.#dots = new Map([...dotsIn(first)].map(([id, dot]) => [id, dotFrom(dot)]));
    dots.append(...[...this.#dots.values()].map(({ node }) => node));
    this.root.append(layer);
    this.show(first, true);
  }

  /** Rings and names the dots that a reader follows. @param names by id */
  follow(names: ReadonlyMap<string, string>): void {
    this.#marks = new Map([...names].map(([id, name]) => [id, markFor(name)]));
    this.#top.replaceChildren(...[...this.#marks.values()].map(({ group }) => group));
    this.#turn();
  }

  /** Reads a picture and lays its ground ready, so that nothing has to be done for that when it is shown. */
  prepare(picture: SVGSVGElement): void {
    dotsIn(picture);
    textBoxesIn(picture);
    if (this.#grounds.has(picture)) return;
    const ground = groundOf(picture);
    this.#grounds.set(picture, ground);
    this.root.prepend(ground);
  }

  /** Shows a picture. @param isCut whether the dots are there at once */
  show(picture: SVGSVGElement, isCut: boolean): void {
    this.#clock?.stop();
    this.#picture = picture;
    this.prepare(picture);
    this.#turn();
    for (const [other, ground] of this.#grounds) ground.classList.toggle('is-shown', other === picture);
    const moves = this.#movesTo(picture);
    const last = TRAVEL + Math.max(0, ...moves.map(({ later }) => later));
    const move = (elapsed: number): void => {
      for (const one of moves) this.#move(one, Math.min(1, Math.max(0, (elapsed - one.later) / TRAVEL)));
    };
    if (isCut) move(last);
    else if (moves.length > 0)
      this.#clock = timer((elapsed) => {
        move(elapsed);
        if (elapsed >= last) this.#clock?.stop();
      });
  }

  /** The ways of the dots that have to move, from where they are. */
  #movesTo(picture: SVGSVGElement): Move[] {
    return [...dotsIn(picture)].flatMap(([id, to], index) => {
      const dot = this.#dots.get(id);
      if (!dot) return [];
      dress(dot.node, to.node);
      const { x, y, scale } = dot.now;
      const [from, goal] = [
        [x, y, scale],
        [to.x, to.y, to.width / dot.width],
      ];
      if (from.every((value, at) => value === goal[at])) return [];
      return [{ id, dot, between: interpolateNumberArray(from, goal), later: index * LATER, share: -1 }];
    });
  }

  #move(one: Move, share: number): void {
    if (share === one.share) return;
    one.share = share;
    const [x = 0, y = 0, scale = 1] = one.between(easeCubicInOut(share));
    Object.assign(one.dot.now, { x, y, scale });
    place(one.dot);
    this.#put(one.id);
  }

  /** Puts each name where it covers least once the dots have arrived. */
  #turn(): void {
    const picture = this.#picture;
    const dots = dotsIn(picture);
    for (const [id, mark] of this.#marks) {
      const dot = dots.get(id);
      if (dot) mark.turn(picture, dots, dot);
      this.#put(id);
    }
  }

  #put(id: string): void {
    const dot = this.#dots.get(id);
    if (dot) this.#marks.get(id)?.put(dot.now.x, dot.now.y, dot.width * dot.now.scale);
  }
}
