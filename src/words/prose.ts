/** What stands around the paragraphs of a text: signs, boxes, notes, and the lists at the end of its page. */

/** Counts the statements of a paragraph: `1 statement`, `6 statements`. */
export const statements = (count: number): string => (count === 1 ? '1 statement' : `${count} statements`);

// Signs in the text.
export const behindParagraph = 'behind this paragraph';
export const copyLink = 'Copy title and link';
export const sourcesDisagree = (title: string): string => `Sources disagree: ${title}`;
export const mayBeMeant = (names: readonly string[]): string =>
  `The report may mean ${names.join(' or ')}, as we read it`;

// Beside a paragraph: whom it names.
export const nameAndAmount = (name: string, amount: string): string => `${name}, ${amount}`;
export const andMore = (count: number): string => `and ${count} more`;

// Lines that are this edition's own.
export const ours = 'This edition:';
export const summary = 'Our summary';
export const seeFigure = (isWithdrawn: boolean): string => (isWithdrawn ? 'Withdrawn chart:' : 'Chart:');

// Notes.
export const noteSign = (number: number, title: string): string => `Note ${number}: ${title}`;
export const noteNumber = (number: number): string => `Note ${number}`;
export const backToText = (number: number): string => `Back to note ${number} in the text`;
export const whereCalled = (text: string, number: number): string => `In the text: ${text}, note ${number}`;
export const ourNote = 'Our note';
export const endnote = (number: number): string => `Endnote ${number} of the report`;

/** Counts what a drawer holds: `1 note`, `6 notes`. */
const held = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

// Drawers at the end of a page.
export const notes = 'Notes';
export const numbers = 'Numbers';
export const statementsList = 'Statements';
export const terms = 'Terms';
export const notesHeld = (count: number): string => `${held(count, 'note')}, listed by title`;
export const numbersHeld = (count: number): string => `${held(count, 'number')}, with sources`;
export const numbersLead = (release: string): string =>
  `What each number in the text counts, and where it comes from. Data release ${release}.`;
export const statementsHeld = (count: number): string => `${statements(count)}, by paragraph`;
export const statementsLead =
  'What each paragraph of the report says, one statement at a time. The wording and the classification are ours.';
export const termsHeld = (count: number): string => `${held(count, 'term')}, with definitions`;

/** Facts about a number, each with the words that introduce it. */
export const numberFacts = {
  source: 'Source',
  place: 'Paragraph',
  statement: 'Statement',
  data: 'Data',
  use: 'Used',
} as const;
export const firstUse = 'First place on this page';
export const dataRow = (id: string): string => `Row “${id}” in the “quantities” dataset`;
export const calculatedFrom = (datasets: readonly string[]): string =>
  `Calculated from ${datasets.join(', ')}`;
export const copyNumber = 'Copy number and source';

// Above a list of statements.
export const part = (letter: string): string => `part ${letter}`;
export const ofPrintedReport = 'of the printed report.';
export const toParagraph = 'Go to the paragraph';
