/** Who speaks: the report’s descriptions of its speakers, grouped into roles. */
import type { Label } from '../../words/vocabulary/index.ts';

/** Roles in the order of the figure; the report cites nobody in the last two. */
export const roles = {
  leader: { label: 'Consortium leaders', one: 'leader', many: 'leaders' },
  director: { label: 'Consortium directors', one: 'director', many: 'directors' },
  consortium: { label: 'Grantees or whole consortia', one: 'consortium', many: 'consortia' },
  college: { label: 'Community college staff', one: 'college speaker', many: 'college speakers' },
  county: { label: 'County office director', one: 'county director', many: 'county directors' },
  district: { label: 'School district leaders', one: 'district leader', many: 'district leaders' },
  region: { label: 'Regional leader', one: 'regional leader', many: 'regional leaders' },
  educator: { label: 'Educator', one: 'educator', many: 'educators' },
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
