/** The words around every chart: its controls, its data table, and what scripts say while a reader explores it. */

// How to change a chart.
export const change = 'Change this chart';
export const onlyShow = 'Filter';
/** The choice of a filter that leaves nothing out. */
export const everything = 'All';
export const reset = 'Reset chart';

// The drawing, and how to move through it without a mouse.
export const legend = 'Legend';
export const drawing = (title: string): string => `Chart: ${title}`;
export const keys = 'Use arrow keys to move, Enter to select, Esc to clear.';
/** Where what is selected has a page of its own. */
export const keysWithPages = `${keys} A link to the selected grantee’s page appears above the chart.`;
/** Where a point leads straight to the text. */
export const keysThatLead = 'Use arrow keys to move, Enter to go to the paragraph, Esc to clear.';
/** What is heard of each point: its values, and its place among all. */
export const heard = (name: string, values: string, place: number, count: number): string =>
  `${name}: ${values}. ${place} of ${count}.`;

// Below the chart.
export const useChart = (title: string): string => `Use the chart “${title}”`;
export const embed = 'Embed';
export const download = (kind: string): string => `Download ${kind}`;
export const showData = 'Show the data as a table and in words';
export const tableOf = (title: string): string => `Data in this chart: ${title}`;

// Where a chart rests on counted statements, and no caption stands beside its title.
export const fromStatements = 'Based on the report’s statements, as this edition classified them.';
export const titleFromStatements = (title: string): string =>
  /this edition/.test(title) ? title : `${title} (as this edition classified the report’s statements)`;

/** In a small picture that shows a part of a drawing. */
export const detailWord = 'Detail';
