/** Short forms by which people look for an agency, though no name spells them out. */

/** Words that initials pass over. */
const passedOver = new Set(['of', 'and', 'the']);

/**
 * The initials of a name: `Los Angeles Unified School District` gives `LAUSD`, and so agencies call themselves.
 * A hyphen and a slash part words; initials with periods count letter by letter.
 */
export function initials(name: string): string {
  return name
    .split(/[\s/.-]+/)
    .filter((word) => word !== '' && !passedOver.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** A kind of agency, by the end of its name, and how its name is shortened in directories and talk. */
const kindForms: readonly (readonly [ending: RegExp, short: readonly string[]])[] = [
  [/Community College District$/, ['CCD']],
  [/Office of Education$/, ['COE']],
  // Orange County's department is what other counties call an office.
  [/County Department of Education$/, ['COE', 'DOE']],
  [/Unified School District$/, ['USD']],
  [/Union High School District$/, ['UHSD', 'HSD']],
];

/** The short forms of names: their initials, and what their kind is shortened to. */
export function abbreviationsOf(names: readonly string[]): string[] {
  const kinds = names.flatMap((name) =>
    kindForms.filter(([ending]) => ending.test(name)).flatMap(([, short]) => short),
  );
  return [...new Set([...names.map(initials), ...kinds])];
}

/** A body or a program that some write out and others shorten; either form finds both. */
export interface Shortened {
  readonly long: string;
  readonly short: string;
  /** Another way in which texts speak of it. */
  readonly said?: RegExp;
}

export const shortened: readonly Shortened[] = [
  { long: 'California State University', short: 'CSU' },
  { long: 'University of California', short: 'UC' },
  { long: 'California Career Pathways Trust', short: 'CCPT' },
  { long: 'Career and technical education', short: 'CTE' },
  { long: 'Regional occupational program', short: 'ROP', said: /regional occupation programs/i },
  { long: 'Work-based learning', short: 'WBL' },
  { long: 'Strong Workforce Program', short: 'SWP', said: /strong workforce/i },
  { long: 'Local Control and Accountability Plan', short: 'LCAP' },
  { long: 'Chancellor’s Office', short: 'CCCCO' },
  { long: 'Assembly Bill 86', short: 'AB 86' },
  // The state's; a county's has names of its own.
  { long: 'California Department of Education', short: 'CDE', said: /(?<!county’s )education department/i },
];

/** The other forms, long or short, of what a text speaks of. */
export function otherFormsIn(text: string): string[] {
  const isLong = ({ long, said }: Shortened): boolean =>
    text.toLowerCase().includes(long.toLowerCase()) || (said?.test(text) ?? false);
  const isShort = ({ short }: Shortened): boolean => new RegExp(`\\b${short}s?\\b`).test(text);
  return shortened
    .filter((one) => isLong(one) || isShort(one))
    .flatMap(({ long, short }) => [long, short])
    .filter((form) => !text.includes(form));
}
