/** Whether the sections, and the pages beside them, cover every paragraph of the printed report that they should. */
import type { ReportSection } from '../words/vocabulary/index.ts';
import { addressOf } from '../report/address.ts';
import { endnotesOf, paragraphsOf } from './printed-outline.ts';
import { atStart, type Known } from './problems.ts';
import { usesOf, type Prose } from './read.ts';
import { pagesPrinted, sections } from './sections.ts';

/** The parts of the printed report that a file covers: none for a finding, undefined for a file that belongs nowhere. */
function printedIn(file: string): readonly ReportSection[] | undefined {
  const [, kind, id = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
  if (kind === 'report') return sections.find((section) => section.id === id)?.printed;
  return pagesPrinted[id] ?? [];
}

function untoldParagraphs({ file, uses }: Prose, { outline }: Known): string[] {
  const printed = printedIn(file);
  if (!printed)
    return [
      atStart(file, 'content/sections.json has no section of this name. Add it there, or rename the file'),
    ];
  const told = new Set(uses.map(({ attributes }) => attributes['of']));
  return printed
    .flatMap((section) => [...paragraphsOf(outline, section), ...endnotesOf(outline, section)])
    .map(addressOf)
    .filter((address) => !told.has(address))
    .map((address) =>
      atStart(
        file,
        `the printed paragraph ${address} is missing: write a <P of="${address}">, or a <Note of="${address}"> for an endnote`,
      ),
    );
}

/** For a paragraph split into parts, the statements that no part lists. */
function untoldPassages(prose: Prose, { passages }: Known): string[] {
  const parts = usesOf(prose, 'P').map(({ attributes: { of = '', passages: named = '' } }) => ({
    of,
    named,
  }));
  const partly = parts.filter(({ named }) => named !== '');
  const told = new Set(partly.flatMap(({ named }) => named.split(' ')));
  return [...new Set(partly.map(({ of }) => of))].flatMap((of) =>
    [...passages]
      .filter(([id, address]) => address === of && !told.has(id))
      .map(([id]) =>
        atStart(
          prose.file,
          `statement ${id} is in no part of ${of}: add it to the "passages" of the part that covers it`,
        ),
      ),
  );
}

/** What of the printed report a text leaves out. */
export function untold(prose: Prose, known: Known): string[] {
  return [...untoldParagraphs(prose, known), ...untoldPassages(prose, known)];
}
