import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { papers, type Paper } from '../../lib/pdf-files.ts';
import { brief, sectionAddress, wholeReport } from '../../lib/routes.ts';

/** A page to print, by its root-absolute address, and the paper to print it on. */
export interface Task {
  readonly page: string;
  readonly paper: Paper;
}

/** What is printed of a built site, on each paper: the whole edition, the brief and each section. */
export function tasks(site: string): Task[] {
  const sections = readdirSync(join(site, wholeReport), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => sectionAddress(name))
    .sort();
  return [wholeReport, brief, ...sections].flatMap((page) => papers.map((paper) => ({ page, paper })));
}
