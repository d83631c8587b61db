/** Words in citations of a page, of the data and of the printed report. */
import type { License } from '../lib/edition.ts';

export const dataRelease = (label: string): string => `data release ${label}`;
export const release = (label: string): string => `release ${label}`;
export const catalogNumber = (eric: string): string => `ERIC ${eric}`;
/** Before the title of the work of which a part is cited. */
export const partOf = (title: string): string => `“${title}” In `;
/** The title of a statement. */
export const statementIn = (id: string, place: string): string =>
  `Statement ${id} (${place} of the printed report)`;

/** The version, as styles of citation write it: `1.0.0`, `1.0.0, draft`. */
export const version = (label: string): string => label.replace(/ \((\w+)\)$/, ', $1');
/** What a chart is called in styles that say what kind of work is cited. */
export const chart = 'Chart';
/** The note in files for reference managers, which have no field for a release or a license. */
export const releaseNote = (label: string): string => `Data release ${label}.`;
export const licenseNote = ({ name, url }: License): string => `License: ${name}, ${url}`;
