/** What may occur only once in the whole edition, because all sections share one page, where each address must be unique. */
import { paragraphId } from '../report/address.ts';
import { at } from './problems.ts';
import type { Position, Prose } from './read.ts';

/** Something with an address, in words that say what it is. */
interface Addressed {
  readonly name: string;
  readonly position: Position;
  readonly file: string;
}

function addressedIn({ file, uses, headings }: Prose): Addressed[] {
  const named = uses.flatMap(({ element, attributes: { id, to, of = '', part }, position }) => {
    if (element === 'P') return [{ name: `the paragraph ${paragraphId(of, part)}`, position, file }];
    if (element === 'Note')
      return [{ name: to ? `the sign of note ${to}` : `the note ${id ?? ''}`, position, file }];
    return element === 'Figure' ? [{ name: `the figure ${id ?? ''}`, position, file }] : [];
  });
  return [
    ...named,
    ...headings.map(({ text, position }) => ({ name: `the heading “${text}”`, position, file })),
  ];
}

/** Findings and pages may show a figure that a section shows, because each has a page of its own. */
const isSection = ({ file }: Prose): boolean => file.startsWith('content/report/');

/**
 * Paragraphs, notes, figures and headings that occur twice in the sections, or notes that occur twice anywhere.
 * @returns a line for each later one
 */
export function repeated(proses: readonly Prose[]): string[] {
  const all = proses.flatMap((prose) =>
    addressedIn(prose).filter(({ name }) => isSection(prose) || name.includes('note')),
  );
  const first = new Map<string, Addressed>();
  for (const one of all) if (!first.has(one.name)) first.set(one.name, one);
  return all
    .filter((one) => first.get(one.name) !== one)
    .map(({ file, position, name }) =>
      at(
        file,
        position,
        `${name} is already in ${first.get(name)?.file ?? ''}: its address must be unique. Rename or remove one of the two`,
      ),
    );
}
