/**
 * The dots that a reader follows: those of the address (`focus=`), as everywhere on the site. They are ringed and named in
 * every picture, and each step says what the report says of them there.
 */
import names from 'virtual:names';
import { focusIn } from '../../figures/contract/address.ts';
import { pick as words } from '../../words/story.ts';
import { ADDRESS_WRITTEN } from '../messages.ts';
import { dotsIn } from './frames.ts';
import { markFor } from './mark.ts';

/** What is said, by step and then by id. */
type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;

let said: Promise<Said> | undefined;

async function load(address: string): Promise<Said> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Said;
}

function once(address: string): Promise<Said> {
  said ??= load(address);
  said.catch(() => (said = undefined));
  return said;
}

/** Marks the dots in the pictures that the page shows, which are seen on paper, and where there is no stage. */
function markPictures(root: HTMLElement, followed: ReadonlyMap<string, string>): void {
  root.querySelectorAll('.story-drawing .story-mark').forEach((old) => old.remove());
  for (const svg of root.querySelectorAll<SVGSVGElement>('.story-drawing > svg')) {
    if (svg.getClientRects().length === 0) continue;
    const dots = dotsIn(svg);
    for (const [id, name] of followed) {
      const dot = dots.get(id);
      if (!dot) continue;
      const mark = markFor(name);
      mark.turn(svg, dots, dot);
      mark.put(dot.x, dot.y, dot.width);
      svg.append(mark.group);
    }
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function say(root: HTMLElement, sentences: (step: string) => readonly string[]): void {
  for (const step of root.querySelectorAll<HTMLElement>('[data-step]'))
    step
      .querySelector('[data-part="said"]')
      ?.replaceChildren(...sentences(step.dataset['step'] ?? '').map(paragraph));
}

/**
 * Follows the address.
 * @param changed is told who is followed, the names by their ids
 * @param laidOut is told when sentences have come or gone
 */
export function following(
  root: HTMLElement,
  changed: (followed: ReadonlyMap<string, string>) => void,
  laidOut: () => void,
): void {
  const address = new URL(root.dataset['src'] ?? '', document.baseURI).href;
  let shown = '';
  const show = (): void => {
    const ids = focusIn(new URLSearchParams(location.search)).filter((id) => Object.hasOwn(names, id));
    if (shown === (shown = ids.join())) return;
    const followed = new Map(ids.map((id) => [id, names[id] ?? '']));
    changed(followed);
    markPictures(root, followed);
    if (ids.length === 0) return say(root, () => []);
    once(address)
      .then(
        (all) => say(root, (step) => ids.flatMap((id) => all[step]?.[id] ?? [])),
        () => say(root, () => [words.unavailable]),
      )
      .then(laidOut, () => undefined);
  };
  for (const event of ['popstate', 'pageshow', ADDRESS_WRITTEN]) addEventListener(event, show);
  show();
}
