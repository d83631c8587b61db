/** What the comparison of grantees says: `/consortia/compare/`. */

export const title = 'Compare grantees';
export const description = (all: number, most: number) =>
  `Awards, locations, projects and statements about the ${all} grantees of the California Career Pathways Trust (CCPT) in Round One: compare up to ${most} side by side.`;
export const toFinder = (all: number) => `Find and filter all ${all} grantees`;
export const lead =
  'Compare grantees of the California Career Pathways Trust (CCPT) and what the report says about their consortia. A larger award or a higher number of statements does not mean that a consortium did better: the report gives examples and does not rate one against another.';

/** The form. */
export const form = 'Select grantees to compare';
export const slot = (number: number) => `Grantee ${number}`;
export const noneSelected = 'Select a grantee';

/** Side by side. */
export const toStatements = 'Go to the statements';
export const facts = 'Facts';
export const statements = 'Statements in the report';
export const caption = 'Grantees side by side. The area of each point shows the size of the award.';
export const remove = (name: string) => `Remove ${name}`;
export const removeSign = '×';

/** What is shown, what was removed, and what of a link is not shown. */
export const removed = (names: string) => `Removed: ${names}.`;
export const noneLeft = 'No grantee is selected. The facts about all of them are below.';
export const shown = (names: string) => `Showing ${names}.`;
export const addAnother = 'Select another grantee to compare it with.';
export const unknown = (ids: string) => `Not shown, because the link names no grantee we know: ${ids}.`;
export const beyond = (most: number, names: string) =>
  `You can compare up to ${most} grantees. Not shown: ${names}.`;

/** All, one below the other. */
export const needsScript = 'Comparing side by side needs JavaScript. The facts about all grantees are below.';
export const allBelow = (all: number) =>
  `All ${all} grantees, in the order of the report’s appendix, from the smallest award to the largest. Select two or more above to see them side by side.`;

/** What is compared besides the facts of the profile. */
export const contacted = 'Was it visited or interviewed?';
export const naming = 'Statements that name it';
export const noneNaming = 'No statement in the report’s text names it.';
export const meaning = 'Statements that may refer to it without naming it';
export const noneMeaning = 'None, as we read the text.';
export const disagree = 'Where sources disagree';
export const noneDisagree = 'We found no disagreement that concerns this grantee alone.';
export const inTheText = 'Read it in the text';
export const inTheTextOf = (id: string) => `${inTheText}: ${id}`;

/** Statements about more than one. */
export const aboutSeveral = 'About more than one of them';
export const ways = { named: 'Names', meant: 'May refer, without naming, to' } as const;
export const ofThem = (way: string, names: string) => `${way} ${names}`;
/** Headings over the statements about one. */
export const heads = { named: naming, meant: meaning } as const;
export const shared = 'Shared with others above: ';
