/** Words in citations of a page, of the data and of the printed report. */

export const dataRelease = (label: string): string => `data release ${label}`;
export const release = (label: string): string => `release ${label}`;
export const catalogNumber = (eric: string): string => `ERIC ${eric}`;
/** Before the title of the work of which a part is cited. */
export const partOf = (title: string): string => `“${title}” In `;
/** The title of a statement. */
export const statementIn = (id: string, place: string): string =>
  `Statement ${id} (${place} of the printed report)`;
