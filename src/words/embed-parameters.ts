/** The parameters of an embed's link, in words: what newsrooms may add behind its question mark. */

/** A parameter, with the values that it takes, as an address has them. */
export interface ParameterWords {
  readonly values: readonly string[];
  readonly meaning: string;
}

/** Those that every chart has, besides its own choices. */
export const parameters = {
  dark: {
    values: ['true', 'false', 'auto'],
    meaning: 'Dark colors, light colors, or the colors of the page around the embed, which is the default.',
  },
  plain: { values: ['true'], meaning: 'Only the drawing, without title, table and source.' },
  static: { values: ['true'], meaning: 'Readers cannot explore the chart.' },
  transparent: {
    values: ['true'],
    meaning:
      'The page shows through. On a dark page, also add dark=true, and put color-scheme: dark into the style of the iframe, as our embed code for dark colors does. Otherwise browsers paint the frame in one color.',
  },
  fitchart: {
    values: ['true'],
    meaning: 'The chart takes the height of the frame, whatever it is, and sends no height.',
  },
  compact: {
    values: ['true'],
    meaning:
      'A version for systems that cut off tall embeds, such as WordPress: at most 1,000 pixels tall in a column at least 312 pixels wide. If there is no room for all rows of the data, it says how many it shows, and its table has all of them. Readers can explore this version but not change the chart, and the chart’s own choices have no effect.',
  },
  tab: { values: ['chart', 'table'], meaning: 'Whether the drawing is shown, or the table in its place.' },
} as const satisfies Readonly<Record<string, ParameterWords>>;

/** Those that depend on the chart. */
export const ofChart = {
  focus:
    'The points or bars that are highlighted, by the IDs in the chart’s CSV file, with ~ between them: focus=ceres~madera.',
  choices:
    'One parameter for each choice under “Change this chart”. Change the chart on its page, and its embed code has these parameters.',
} as const;
