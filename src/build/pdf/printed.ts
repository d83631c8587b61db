/** The PDF files that a build offers: those that were printed from an earlier one. A plain build has none. */
import { copyFile, mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfFile } from '../../lib/pdf-files.ts';
import { pdfFolder } from '../../lib/routes.ts';

/** Variable of the environment that names the folder of the files. `npm run pdf` sets it, and nobody else has to. */
export const PRINTED = 'PRINTED_PDFS';
/** The list of the files, beside them. */
export const LIST = 'pdfs.json';

/** The files that this build offers. */
export function printedPdfs(): readonly PdfFile[] {
  const folder = process.env[PRINTED];
  return folder ? (JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as PdfFile[]) : [];
}

/** Puts the files into a built site. */
export async function addPdfs(site: string): Promise<void> {
  const printed = process.env[PRINTED];
  if (!printed) return;
  const folder = join(site, pdfFolder);
  await mkdir(folder, { recursive: true });
  await Promise.all(printedPdfs().map(({ name }) => copyFile(join(printed, name), join(folder, name))));
}
