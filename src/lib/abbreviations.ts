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

/** Other words for an agency, by its id, with the reason why each is looked for. */
interface OtherWords {
  readonly id: string;
  readonly words: string;
  readonly reason: string;
}

const otherWords: readonly OtherWords[] = [
  { id: 'san-luis-obispo', words: 'Cuesta College SLO', reason: 'its one college, so named in the report' },
  { id: 'antelope-valley', words: 'Antelope Valley College AVC', reason: 'its one college' },
  { id: 'yosemite', words: 'Modesto Junior College MJC Columbia College', reason: 'its two colleges' },
  { id: 'butte-glenn', words: 'Butte College', reason: 'its one college' },
  { id: 'west-valley-mission', words: 'West Valley College Mission College', reason: 'its two colleges' },
  { id: 'rancho-santiago', words: 'Santa Ana College Santiago Canyon College', reason: 'its two colleges' },
  {
    id: 'contra-costa',
    words: '4CD Contra Costa College Diablo Valley College Los Medanos College',
    reason: 'its three colleges, one of them in the report, and the short form that the district uses',
  },
  {
    id: 'peralta',
    words: 'Berkeley City College College of Alameda Laney College Merritt College',
    reason: 'its four colleges',
  },
  {
    id: 'ventura',
    words: 'Moorpark College Oxnard College Ventura College',
    reason: 'its three colleges',
  },
  { id: 'paramount', words: 'Wonderful College Prep Academy', reason: 'the name of the school today' },
  { id: 'victor-valley', words: 'Victor Valley College VVC', reason: 'its one college' },
  { id: 'long-beach-ccd', words: 'Long Beach City College LBCC', reason: 'its one college' },
  { id: 'pasadena', words: 'Pasadena City College PCC', reason: 'its one college' },
];

/** Everything by which an agency may be looked for beyond its full names: initials, kind, colleges. */
export function abbreviationsOf(id: string, names: readonly string[]): string[] {
  const kinds = names.flatMap((name) =>
    kindForms.filter(([ending]) => ending.test(name)).flatMap(([, short]) => short),
  );
  const others = otherWords.filter((one) => one.id === id).map(({ words }) => words);
  return [...new Set([...names.map(initials), ...kinds, ...others])];
}

/** A body or a program that some write out and others shorten; either form finds both. */
interface Shortened {
  readonly long: string;
  readonly short: string;
  /** Another way in which texts speak of it. */
  readonly said?: RegExp;
}

const shortened: readonly Shortened[] = [
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

/** Ids that have words of their own here; a test compares them with the data. */
export const idsWithWords: readonly string[] = otherWords.map(({ id }) => id);
