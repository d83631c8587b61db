/**
 * The story in motion: the step that a reader scrolls to, or goes to by a button or a key, is shown on the stage and
 * written into the address. The page scrolls as it always does.
 */
import { position, stage as words } from '../../words/story.ts';
import { drawingOf, stepsIn, type Step } from './frames.ts';
import { following } from './following.ts';
import { Stage } from './stage.ts';

/** Where the stage is, by the style sheet: beside the text, wide above it, and not at all in a low window. */
const isBeside = matchMedia('(min-width: 73.75em)');
const isWide = matchMedia('(min-width: 37.5em)');
const isHigh = matchMedia('(min-height: 32em)');
const isStill = matchMedia('(prefers-reduced-motion: reduce)');

/** After this time all dots have arrived, in milliseconds. */
const REST = 1200;

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

/** Addresses of the page that are relative would lead elsewhere once the address is that of a step. */
function keepLinks(): void {
  const links = 'a[href]:not([href^="#"]), link[rel="icon"]';
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(links))
    link.setAttribute('href', link.href);
}

class Story {
  readonly #steps: readonly Step[];
  readonly #view = document.createElement('div');
  readonly #place = document.createElement('span');
  readonly #said = document.createElement('p');
  readonly #back = button(words.previous, () => this.#go(-1));
  readonly #on = button(words.next, () => this.#go(1));
  #at = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #stage: Stage | undefined;
  #observer: IntersectionObserver | undefined;
  #names: ReadonlyMap<string, string> = new Map();

  constructor(root: HTMLElement) {
    this.#steps = stepsIn(root);
    const opened = this.#steps.findIndex(({ id }) => id === root.dataset['opened']);
    this.#at = Math.max(opened, 0);
    this.#build(root);
    this.#set();
    this.#watch();
    for (const query of [isBeside, isWide, isHigh])
      query.addEventListener('change', () => {
        this.#set();
        this.#watch();
      });
    this.#keepStep();
    const align = opened >= 0 && !location.hash ? this.#aligned() : () => undefined;
    align();
    following(
      root,
      (names) => {
        this.#names = names;
        this.#stage?.follow(names);
      },
      align,
    );
  }

  /** Scrolls to the step that the address leads to, again while fonts and sentences come, until the reader does anything. */
  #aligned(): () => void {
    let isTouched = false;
    const at = this.#at;
    const align = (): void => {
      if (!isTouched) this.#steps[at]?.item.scrollIntoView({ block: 'start', behavior: 'instant' });
    };
    for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      addEventListener(event, () => (isTouched = true), { once: true, passive: true });
    addEventListener('load', align, { once: true });
    void document.fonts.ready.then(align);
    return align;
  }

  /** Stays at its step when the window gets another width, at which all steps stand elsewhere. */
  #keepStep(): void {
    let width = innerWidth;
    addEventListener('resize', () => {
      if (innerWidth === width) return;
      width = innerWidth;
      if (this.#at > 0) this.#steps[this.#at]?.item.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
  }

  #build(root: HTMLElement): void {
    const track = document.createElement('div');
    track.className = 'story-track';
    this.#view.className = 'story-view';
    this.#view.tabIndex = 0;
    this.#view.role = 'group';
    this.#view.ariaLabel = words.label;
    this.#said.className = 'unseen';
    this.#said.role = 'status';
    const acts = document.createElement('p');
    acts.className = 'story-acts';
    acts.append(this.#back, this.#on, this.#place);
    this.#view.append(acts, this.#said);
    this.#view.addEventListener('keydown', (event) => this.#press(event));
    track.append(this.#view);
    root.prepend(track);
    root.classList.add('is-moving');
  }

  /** Sets the stage anew: for the pictures that the page shows at its width. */
  #set(): void {
    const picture = this.#picture();
    this.#stage?.root.remove();
    this.#stage = picture && new Stage(picture);
    if (!this.#stage) return;
    this.#view.prepend(this.#stage.root);
    this.#stage.follow(this.#names);
    this.#label();
    this.#prepare();
  }

  #picture(): SVGSVGElement | undefined {
    const step = this.#steps[this.#at];
    return step && drawingOf(step);
  }

  /** Follows the step at a line across the window. */
  #watch(): void {
    this.#observer?.disconnect();
    const line = isBeside.matches ? 50 : 30;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const item = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        const at = this.#steps.findIndex((step) => step.item === item);
        if (at >= 0 && at !== this.#at) this.#show(at);
      },
      { rootMargin: `-${line}% 0px -${99.5 - line}% 0px` },
    );
    for (const { item } of this.#steps) this.#observer.observe(item);
  }

  #show(at: number): void {
    this.#at = at;
    const picture = this.#picture();
    if (picture) this.#stage?.show(picture, isStill.matches);
    this.#label();
    this.#prepare();
    const address = new URL(this.#steps[at]?.address ?? location.href);
    if (address.pathname !== location.pathname)
      history.replaceState(history.state, '', `${address.pathname}${location.search}`);
  }

  /** Lays ready what comes before and after, when there is nothing else to do. */
  #prepare(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      for (const step of [this.#steps[this.#at + 1], this.#steps[this.#at - 1]]) {
        const picture = step && drawingOf(step);
        if (picture) this.#stage?.prepare(picture);
      }
    }, REST);
  }

  #label(): void {
    this.#place.textContent = position(this.#at + 1, this.#steps.length);
    // A button that is disabled would lose the focus that a reader has on it.
    this.#back.ariaDisabled = String(this.#at === 0);
    this.#on.ariaDisabled = String(this.#at === this.#steps.length - 1);
  }

  #go(by: number): void {
    const at = Math.min(Math.max(this.#at + by, 0), this.#steps.length - 1);
    this.#show(at);
    this.#steps[at]?.item.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#said.textContent = `${position(at + 1, this.#steps.length)}: ${this.#steps[at]?.title ?? ''}`;
    if (document.activeElement === document.body) this.#view.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const last = this.#steps.length;
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -last, End: last }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#go(by);
  }
}

/** Sets the story in motion. */
export function tell(root: HTMLElement): void {
  keepLinks();
  new Story(root);
}
