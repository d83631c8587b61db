/** What a code is called: alone (in a legend, a cell, a heading), and after a count of one or of several. */
export interface Label {
  readonly label: string;
  readonly one: string;
  readonly many: string;
}
