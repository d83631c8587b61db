/** The PDF files that this build offers. */
import pdfs from 'virtual:pdfs';
import type { PdfFile } from '../lib/pdf-files.ts';

/** The files that a page was printed into, one on each paper; none in a plain build. */
export const pdfsOf = (page: string): readonly PdfFile[] => pdfs.filter((pdf) => pdf.page === page);
