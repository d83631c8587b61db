/** The PDF files that this build offers. */
import pdfs from 'virtual:pdfs';
import type { PdfFile } from '../lib/pdf-files.ts';

/** Whether this build was made with PDF files. */
export const hasPdfs = pdfs.length > 0;

/** The files that a page was printed into, one on each paper; none in a plain build. */
export const pdfsOf = (page: string): readonly PdfFile[] => pdfs.filter((pdf) => pdf.page === page);
