/** Who speaks: the designations that the report gives its speakers, gathered into roles. */
import type { Label } from '../../words/vocabulary.ts';

/** Roles in the order of the figure; the last two are of partners whose voice the report does not give. */
export const roles = {
  leader: { label: 'Leaders of consortia', one: 'leader', many: 'leaders' },
  director: { label: 'Directors of consortia', one: 'director', many: 'directors' },
  consortium: { label: 'A grantee or whole consortia', one: 'consortium', many: 'consortia' },
  college: { label: 'Community college people', one: 'college voice', many: 'college voices' },
  county: { label: 'A county office director', one: 'county director', many: 'county directors' },
  district: { label: 'School district leaders', one: 'district leader', many: 'district leaders' },
  region: { label: 'A regional leader', one: 'regional leader', many: 'regional leaders' },
  educator: { label: 'An educator', one: 'educator', many: 'educators' },
  employer: { label: 'Employers', one: 'employer', many: 'employers' },
  student: { label: 'Students', one: 'student', many: 'students' },
} as const satisfies Record<string, Label>;

export type Role = keyof typeof roles;

const roleBySpeaker: Readonly<Record<string, Role>> = {
  'consortium leader': 'leader',
  'consortium leaders': 'leader',
  'leaders of two consortia': 'leader',
  'consortium director': 'director',
  'consortium executive director': 'director',
  'former consortium director': 'director',
  grantee: 'consortium',
  'two consortia': 'consortium',
  'participants in two consortia': 'consortium',
  'community college leader': 'college',
  'community college educator': 'college',
  'community college staff': 'college',
  'county office director': 'county',
  'district leader': 'district',
  'K-12 superintendent': 'district',
  'regional leader': 'region',
  educator: 'educator',
};

/**
 * The role of a speaker.
 * @throws when the designation belongs to none, naming it
 */
export function roleOf(speaker: string): Role {
  const role = roleBySpeaker[speaker];
  if (!role) throw new Error(`No role for the speaker "${speaker}" in src/figures/voices/roles.ts.`);
  return role;
}
