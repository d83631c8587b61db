import { readAddress, type Address } from '../../figures/contract/address.ts';
import type { Choices } from '../../figures/contract/choices.ts';
import { embedCodes } from '../../embeds/codes.ts';
import type { EmbedFacts, EmbedOptions, PictureFact } from '../../embeds/facts.ts';
import { noAddress } from '../../words/publisher.ts';
import type { Scheme } from '../../embeds/parameters.ts';
import type { EmbedHeights, EmbedWidth } from '../../embeds/sizes.ts';
import * as words from '../../words/embed.ts';
import { ADDRESS_WRITTEN, PICKED_SHOWN } from '../messages.ts';
import { isSame, previewIn } from './embed-preview.ts';

/** What is told of the figure: the facts of the codes, with the words of its choices. */
export interface PanelFacts extends EmbedFacts {
  readonly choices: Choices;
}

/** Rows of the figure's table that the address may pick out, each with its name, by id. */
function namesOfRows(): Map<string, string> {
  const rows = document.querySelectorAll<HTMLTableRowElement>('[data-part="table"] tr[data-k]');
  return new Map([...rows].map((row) => [row.dataset['k'] ?? '', row.cells[0]?.textContent.trim() ?? '']));
}

/** The view that the figure shows, by the address; what is picked out in other figures is left out. */
function shownView(choices: Choices, names: ReadonlyMap<string, string>): Address {
  const { view, focus } = readAddress(choices, new URLSearchParams(location.search), '');
  return { view, focus: focus.filter((id) => names.has(id)) };
}

function viewInWords(choices: Choices, { view, focus }: Address, names: ReadonlyMap<string, string>): string {
  const chosen = Object.entries(choices).flatMap(([name, { label, options, initial }]) => {
    const value = view[name] ?? null;
    return value === null || value === initial ? [] : [`${label}: ${options[value] ?? value}.`];
  });
  const picked = focus.map((id) => names.get(id)).join('; ');
  return [
    ...(chosen.length > 0 ? chosen : [words.asPublished]),
    ...(picked ? [words.selected(picked)] : []),
  ].join(' ');
}

/** What the form asks, with the view that the figure shows. */
function asked(form: HTMLFormElement, { view, focus }: Address): EmbedOptions {
  const said = new FormData(form);
  return {
    isPinned: said.get('release') === 'pinned',
    scheme: said.get('scheme') as Scheme,
    width: Number(said.get('width')) as EmbedWidth,
    view,
    focus,
  };
}

/** What the form asks, in the words of its controls. */
function askedInWords(form: HTMLFormElement, { width }: EmbedOptions): string {
  const taken = [...form.querySelectorAll('input:checked')];
  return [...taken.map((one) => one.parentElement?.textContent.trim()), words.pixels(width)].join(', ');
}

/** How high the embed was in the preview. */
interface Measured {
  readonly options: EmbedOptions;
  readonly height: number;
}

/** The heights that codes hold free: those of the published view, or what the preview measured of this one. */
function heightsFor(facts: EmbedFacts, options: EmbedOptions, measured: Measured | undefined): EmbedHeights {
  if (!measured || !isSame(facts, measured.options, options)) return facts.heights;
  return { ...facts.heights, [options.width]: measured.height };
}

/** Keeps the codes, and an opened preview, as the form and the figure's view ask. */
function follow(panel: HTMLElement, facts: PanelFacts): void {
  const part = (name: string): HTMLElement => {
    const found = panel.querySelector<HTMLElement>(`[data-part="embed-${name}"]`);
    if (!found) throw new Error(`The panel of embed codes has no part "embed-${name}".`);
    return found;
  };
  const form = part('form') as HTMLFormElement;
  const preview = part('preview') as HTMLDetailsElement;
  const shownHere = { ...facts, embed: preview.dataset['src'] ?? '' };
  let measured: Measured | undefined;
  const showPreview = previewIn(preview, part('room'), shownHere, (options, height) => {
    measured = { options, height };
    show();
  });

  function show(): EmbedOptions {
    const names = namesOfRows();
    const shown = shownView(facts.choices, names);
    const options = asked(form, shown);
    part('view').textContent = viewInWords(facts.choices, shown, names);
    const heights = heightsFor(facts, options, measured);
    for (const { destination, code } of embedCodes({ ...facts, heights }, options)) {
      panel.querySelector(`#code-${destination}`)?.replaceChildren(code);
    }
    if (preview.open) showPreview(options);
    return options;
  }

  show();
  form.addEventListener('input', () => {
    part('said').textContent = words.updated(askedInWords(form, show()));
  });
  preview.addEventListener('toggle', show);
  for (const event of ['popstate', ADDRESS_WRITTEN, PICKED_SHOWN]) addEventListener(event, show);
}

/** Says that the codes stay as published, and takes away what would ask for others. */
function sayUnavailable(panel: HTMLElement): void {
  panel.querySelector('[data-part="embed-view"]')?.replaceChildren(words.unavailable);
  panel.querySelector<HTMLFormElement>('[data-part="embed-form"]')?.reset();
  for (const control of panel.querySelectorAll<HTMLInputElement>('[data-part="embed-form"] [name]')) {
    control.disabled = true;
  }
}

/** Facts of a copy that was built without a public address, with the addresses at which it stands. */
function standingFacts(facts: PanelFacts, file: string): PanelFacts {
  if (import.meta.env.SITE) return facts;
  const whole = (address: string): string => new URL(address, file).href;
  const picture = (of: PictureFact): PictureFact => ({ ...of, address: whole(of.address) });
  const { light, dark, print, drawing } = facts.pictures;
  return {
    ...facts,
    page: whole(facts.page),
    embed: whole(facts.embed),
    citation: facts.citation.replace(noAddress, whole(facts.page)),
    pictures: {
      light: picture(light),
      dark: picture(dark),
      print: picture(print),
      drawing: picture(drawing),
    },
  };
}

/** Shows the codes of such a copy, in place of the line that there are none. */
function offerCodes(panel: HTMLElement): void {
  panel.querySelector('[data-part="embed-offer"]')?.removeAttribute('hidden');
  panel.querySelector('[data-part="embed-unpublished"]')?.remove();
}

async function start(panel: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(panel.dataset['src'] ?? '');
    follow(panel, standingFacts((await answer.json()) as PanelFacts, answer.url));
    if (!import.meta.env.SITE) offerCodes(panel);
  } catch {
    sayUnavailable(panel);
  }
}

const panel = document.querySelector<HTMLElement>('[data-part="embed"]');
if (panel) void start(panel);
