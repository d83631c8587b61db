import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { releaseInfo } from '../../datasets/release.ts';
import { edition, printedReport } from '../../lib/edition.ts';
import { pdfName, type PdfFile } from '../../lib/pdf-files.ts';
import { foot } from '../../words/pdf.ts';
import { siteData } from '../site-data.ts';
import { tasks, type Task } from './documents.ts';
import { mended, type About } from './mend.ts';
import { startPrinter, type Printer } from './print.ts';
import { LIST } from './printed.ts';

/** One page is laid out while another is mended. */
const AT_ONCE = 2;

/**
 * Prints a built site into PDF files, and lists them beside them.
 * @param site absolute path of the built folder
 * @param folder where the files go
 * @param siteUrl public address of the copy; null while it has none
 * @param what what is printed, if not everything
 */
export async function printPdfs(
  site: string,
  folder: string,
  siteUrl: string | null,
  what: readonly Task[] = tasks(site),
): Promise<PdfFile[]> {
  const release = releaseInfo(siteData().current);
  await mkdir(folder, { recursive: true });
  const printer = await startPrinter(site, siteUrl, foot(edition.title, release.label));
  const about = {
    author: edition.author,
    creator: edition.title,
    subject: printedReport.title,
    date: release.date,
  };
  try {
    const files = await inTurns(what, (task) => makePdf(printer, task, folder, about));
    await writeFile(join(folder, LIST), JSON.stringify(files));
    return files;
  } finally {
    await printer.close();
  }
}

async function makePdf(printer: Printer, task: Task, folder: string, about: About): Promise<PdfFile> {
  const printed = await printer.print(task);
  const bytes = await mended(printed, about);
  const name = pdfName(task.page, task.paper);
  await writeFile(join(folder, name), bytes);
  const sheets = (await PDFDocument.load(printed.pdf, { updateMetadata: false })).getPageCount();
  return { ...task, name, sheets, bytes: bytes.length };
}

/** Does something with each, some at a time. @returns the results in the order of what they were made from */
async function inTurns<In, Out>(all: readonly In[], make: (one: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const waiting = [...all.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await make(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
