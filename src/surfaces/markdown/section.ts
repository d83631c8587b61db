/** A section of the report as a Markdown file. */
import { sectionAddress } from '../../lib/routes.ts';
import { frontmatterOf } from '../../prose/frontmatter.ts';
import { treeOf } from '../../prose/read.ts';
import { proseOnPage, sectionTexts, writtenSections } from '../../prose/site.ts';
import { blocksOf } from './elements.ts';
import { paragraph } from './nodes.ts';
import { markdownText } from './text.ts';

/** @throws for the id of no section */
export function sectionMarkdown(id: string): string {
  const text = sectionTexts.get(id);
  const section = writtenSections.find((one) => one.id === id);
  if (text === undefined || section === undefined)
    throw new Error(`There is no content/report/${id}.mdx that content/sections.json lists.`);
  const page = {
    address: sectionAddress(id),
    title: String(frontmatterOf(text)['title']),
    prose: proseOnPage(id),
  };
  return markdownText(page, [paragraph(section.place), ...blocksOf(treeOf(text).children, page)]);
}
