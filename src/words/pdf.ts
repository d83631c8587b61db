/** Words of the PDF files, and of the links that offer them. */

/** A link to a file, and what is inside: `PDF (A4)`, `5 pages, 420 kB`. */
export const offer = (paper: string): string => `PDF (${paper})`;
export const holds = (sheets: number, size: string): string => `${sheets} pages, ${size}`;

/** At the foot of each page of a file. */
export const foot = (title: string, release: string): string => `${title} · Data release ${release}`;
