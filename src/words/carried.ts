/** Words of the line under the masthead that names the consortia a reader has selected. */
export const selected = 'Selected';
export const listStart = 'Selected:';
export const clear = (name: string): string => `Clear ${name}`;
export const clearAll = 'Clear all';
export const clearAllSelected = 'Clear all selected consortia';
export const showInChart = 'Show in the chart';
