/** Words of a chart's own page, apart from the chart's and those of the embed panel. */
export const corrections = 'If the data are corrected, changed or withdrawn, this page says so.';
export const feeds = {
  before: 'You can also follow corrections as a ',
  atom: 'feed (Atom)',
  between: ' or ',
  json: 'JSON feed',
} as const;
