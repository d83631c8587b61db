/** What is said where a script did not load: beside a control, and in a figure. */
export const unavailable = 'This could not be loaded. Reload the page to try again.';
export const asPublished = 'What changes this chart could not be loaded. This is the chart as published.';
