/**
 * Tells the readers of a pinned figure what became of its data. The root element names figure, release and the address
 * of the status file (`data-figure`, `data-release`, `data-status`); the line goes into the empty `[data-part="state"]`.
 */
import type { ReleaseStatus, StatusFile } from '../../surfaces/status.ts';

/** The file as it comes, which may be of another shape than this script knows. */
type Answer = Omit<StatusFile, 'version'> & { readonly version: number };

/**
 * Asks once, and shows a line where the data are no longer current: before the figure if it is withdrawn, else below it.
 * @param fetch the page's own, or a test's
 */
export async function showState(document: Document, fetch: typeof globalThis.fetch): Promise<void> {
  const { figure, release, status } = document.documentElement.dataset;
  const place = document.querySelector('[data-part="state"]');
  if (!place || !figure || !release || !status) return;
  try {
    const address = new URL(status, document.baseURI);
    const told = statusIn(await asked(address, fetch), figure, release);
    if (!told?.words || !told.link || told.state === 'current') return;
    if (told.state === 'withdrawn') place.closest('figure')?.prepend(place);
    place.append(line(document, told, address));
  } catch {
    // Offline, in an archive, or an answer that cannot be read: the figure stands as it is.
  }
}

async function asked(address: URL, fetch: typeof globalThis.fetch): Promise<Answer> {
  const answer = await fetch(address, { credentials: 'omit' });
  return (await answer.json()) as Answer;
}

const statusIn = (
  { version, figures }: Answer,
  figure: string,
  release: string,
): ReleaseStatus | undefined => (version === 1 ? figures[figure]?.releases[release] : undefined);

/** The words as a link out of the frame, since no other page of the site may stand in one. */
function line(document: Document, { words, link }: ReleaseStatus, address: URL): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = new URL(link, address).href;
  made.target = '_blank';
  made.rel = 'noopener';
  made.textContent = words;
  return made;
}
