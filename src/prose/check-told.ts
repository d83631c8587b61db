/** Whether the sections, and the pages beside them, convey all that they are to convey of the printed report. */
import type { ReportSection } from '../words/vocabulary.ts';
import { addressOf, endnotesOf, paragraphsOf } from './outline.ts';
import { atStart, type Known } from './problems.ts';
import { usesOf, type Prose } from './read.ts';
import { pagesPrinted, sections } from './sections.ts';

/** The parts of the printed report that a file conveys; none for a finding; undefined for a file that has no place. */
function printedIn(file: string): readonly ReportSection[] | undefined {
  const [, kind, id = ''] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
  if (kind === 'report') return sections.find((section) => section.id === id)?.printed;
  return pagesPrinted[id] ?? [];
}

function untoldParagraphs({ file, uses }: Prose): string[] {
  const printed = printedIn(file);
  if (!printed) return [atStart(file, 'src/prose/sections.ts has no section of this name')];
  const told = new Set(uses.map(({ attributes }) => attributes['of']));
  return printed
    .flatMap((section) => [...paragraphsOf(section), ...endnotesOf(section)])
    .map(addressOf)
    .filter((address) => !told.has(address))
    .map((address) => atStart(file, `the printed paragraph ${address} is conveyed nowhere`));
}

/** Of a paragraph that is told in parts, the passages that no part names. */
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
      .map(([id]) => atStart(prose.file, `the passage ${id} is in no part of ${of}`)),
  );
}

/** What of the printed report a text leaves out. */
export function untold(prose: Prose, known: Known): string[] {
  return [...untoldParagraphs(prose), ...untoldPassages(prose, known)];
}
