/** The verbs that a control may begin with, so that it says what it does. */

export const verbs: readonly string[] = [
  'Change',
  'Clear',
  'Close',
  'Compare',
  'Copy',
  'Download',
  'Embed',
  'Filter',
  'Find',
  'Go',
  'Hide',
  'Open',
  'Preview',
  'Print',
  'Remove',
  'Reset',
  'Search',
  'See',
  'Select',
  'Share',
  'Show',
  'Sort',
  'Use',
];

/** Controls that have a name instead of a verb, and why. */
interface Exception {
  /** The selector for them. */
  readonly selector: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  { selector: '.menu-folded > summary', reason: 'every site calls its menu “Menu”' },
  { selector: '.contents-bar summary', reason: 'the name of the page and the length of its folded contents' },
  {
    selector: 'th[aria-sort] button, th button',
    reason: 'the head of a column that sorts by it, as in any spreadsheet',
  },
  { selector: '.facet > summary, .finder-facet > summary', reason: 'the name of a group of filters' },
  { selector: '.drawer > summary', reason: 'the name of a list at the end of a text, and how much it holds' },
  { selector: '.beside details > summary', reason: 'goes on a list of names' },
  {
    selector: '.figure-fold > summary',
    reason: 'the name of a part of the report, or of a system, in a list',
  },
];
