/**
 * What a chart says about the points that a reader has selected. A file of its own, since a page loads it only then.
 */

export const selected = 'Selected: ';
export const nowSelected = (name: string): string => `Selected: ${name}.`;
export const linkedAbove = ' A link to its page is above the chart.';
export const cleared = (name: string): string => `Cleared: ${name}.`;
export const clear = (name: string): string => `Clear ${name}`;
export const clearAll = 'Clear all';
export const clearAllSelected = 'Clear all that is selected';
export const showInChart = 'Show in chart';
