/**
 * How far the edition is tested for accessibility. Tests run with the values of this module, and the statement on
 * accessibility says them: what it says is what was done.
 */

/** The windows in which each page is tried, px. */
export const windows = {
  phone: { width: 360, height: 640, colorScheme: 'light' },
  wide: { width: 1440, height: 900, colorScheme: 'dark' },
} as const;

/** The narrowest window in which no page may be wider than the window: 1280 pixels at four times the size. */
export const NARROWEST = 320;

/** The least width and height of what is clicked or touched, px. */
export const SMALLEST_TARGET = 24;

/** Least contrast of text, and of points, bars and lines, with what is behind them. */
export const CONTRAST = { text: 4.5, marks: 3 } as const;

/** Font size of readers who have twice the usual one, px. */
export const LARGE_FONT = 32;

/** The rules of axe by which each page is checked, by its names for groups of them. */
export const axeRules = {
  wcag2a: 'WCAG 2.0 A',
  wcag2aa: 'WCAG 2.0 AA',
  wcag21a: 'WCAG 2.1 A',
  wcag21aa: 'WCAG 2.1 AA',
  wcag22aa: 'WCAG 2.2 AA',
  'best-practice': 'axe’s best practices',
} as const;

/** The engines in which figures and embeds are tried with mouse and keyboard, the first of them with all else. */
export const engines = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

export const title = 'Accessibility';
const list = new Intl.ListFormat('en-US');
const { phone, wide } = windows;

export const aim =
  'This edition aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Automatic tests find no failures, but they can find only some problems. Nobody outside this project has audited it, so we do not claim that it conforms.';
export const dated = (release: string, day: string): string =>
  `This statement describes release ${release} of ${day}. The tests and this statement use the same list of widths, rules and limits.`;

export const methodTitle = 'What was tested';
/** @param axe version of axe */
export const method = (axe: string): readonly string[] => [
  `Every page, with axe ${axe} in ${engines[0]}, in a window ${phone.width} pixels wide with ${phone.colorScheme} colors and in one ${wide.width} pixels wide with ${wide.colorScheme} colors, against the rules for ${list.format(Object.values(axeRules))}.`,
  `Every page is no wider than a window of ${phone.width} or ${NARROWEST} pixels, which is like enlarging it to 400 percent on a screen ${NARROWEST * 4} pixels wide.`,
  `Links and buttons that stand alone are at least ${SMALLEST_TARGET} by ${SMALLEST_TARGET} pixels on a phone.`,
  `Text has a contrast of at least ${CONTRAST.text} to 1, and points, bars and lines of charts at least ${CONTRAST.marks} to 1, in light and in dark colors.`,
  `The main pages and all embedded charts lose no words with the text spacing of WCAG 1.4.12, and are no wider than a phone at a font size of ${LARGE_FONT} pixels.`,
  'Every page is complete before a script runs. Every chart has a text that describes it and a table with its data.',
  'One chart of each kind was listened to, line by line, in a simulated screen reader; tests compare what it says with that.',
  `Charts and embedded charts were also used with mouse and keyboard in ${list.format(engines.slice(1))}, which has the engine of Safari.`,
];

export const gapsTitle = 'What we do not know, and known gaps';
export const gaps: readonly string[] = [
  'Nobody who uses assistive technology every day has tried this edition yet.',
  'No screen reader that people use, such as JAWS, NVDA, VoiceOver or TalkBack, was tried.',
  'We did not test in Safari, on an iPhone or on an Android phone.',
  'The files for download (Excel, images) were not checked for accessibility. Every chart’s page has the same data as a table.',
];

export const tell = {
  before: 'If something does not work for you, please ',
  link: 'tell us',
  after: '.',
} as const;
