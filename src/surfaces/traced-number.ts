/** One number of the text with all that is behind it: its place in the sources, its row, table, file and checksum. */
import { quantity, release } from '../datasets/site.ts';
import type { PrintedQuantity } from '../datasets/quantities.ts';
import type { Section } from '../prose/sections.ts';
import { usesOf, type Use } from '../prose/read.ts';
import { proseOf, sectionTexts, writtenSections } from '../prose/site.ts';
import { fileAddress, releaseFile } from './data/release-files.ts';
import { sha256 } from './data/checksums.ts';

/** The table of the numbers that the report states. */
const TABLE = 'quantities';
/** One with a word of the report, “around”, that is tied to its row as well. */
export const EXAMPLE = 'tk-member-money';

export interface TracedNumber {
  readonly number: PrintedQuantity;
  readonly section: Section;
  /** Its first use in the section: the words, and the line of the file. */
  readonly use: Use;
  readonly contentFile: string;
  /** That line's part with the tags. */
  readonly source: string;
  readonly dataFile: string;
  readonly table: typeof TABLE;
  /** Root-absolute address and SHA-256 of the table's file in this release. */
  readonly file: { readonly address: string; readonly checksum: string };
}

/** The use of a number in the section that has it first. */
function firstUse(id: string): { section: Section; use: Use } {
  for (const section of writtenSections) {
    const use = usesOf(proseOf(section.id), 'Num').find(({ attributes }) => attributes['of'] === id);
    if (use) return { section, use };
  }
  throw new Error(
    `No section uses the number "${id}", with which the page on verifying shows how numbers are tied.`,
  );
}

/** The tags of a use, as they stand in its file. */
function sourceOf(text: string, { position: { line, column } }: Use): string {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return rest.slice(0, rest.indexOf('</Num>') + '</Num>'.length);
}

/**
 * Follows a number that the report states.
 * @throws for a number that no section uses, or that is calculated
 */
export async function tracedNumber(id: string): Promise<TracedNumber> {
  const number = quantity(id);
  if (number.origin !== 'printed')
    throw new Error(`The number "${id}" is calculated: it has no row of its own.`);
  const { section, use } = firstUse(id);
  const name = `${TABLE}.csv`;
  return {
    number,
    section,
    use,
    contentFile: `content/report/${section.id}.mdx`,
    source: sourceOf(sectionTexts.get(section.id) ?? '', use),
    dataFile: `data/${TABLE}/${release.datasets[TABLE].version}.json`,
    table: TABLE,
    file: {
      address: fileAddress(release.version, name),
      checksum: sha256(await releaseFile(release.version, name)),
    },
  };
}
