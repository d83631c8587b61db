/** Labels for the codes in the datasets that collect what the report says, or where other sources disagree with it. */
import type { Label } from './label.ts';

/** Types of partner in Round One consortia, in groups. */
export const partnerGroups = {
  schools: { label: 'Schools', one: 'type of school', many: 'types of school' },
  bodies: {
    label: 'Districts, county offices and programs',
    one: 'type of education agency',
    many: 'types of education agency',
  },
  colleges: {
    label: 'Colleges and universities',
    one: 'type of college or university',
    many: 'types of college or university',
  },
  business: { label: 'Business', one: 'type of business partner', many: 'types of business partner' },
} as const satisfies Record<string, Label>;

/** When consortia did what an outcome is about. */
export const outcomeStages = {
  grant: { label: 'With the grant', one: 'outcome of the grant', many: 'outcomes of the grant' },
  after: { label: 'What lasted', one: 'outcome that lasted', many: 'outcomes that lasted' },
} as const satisfies Record<string, Label>;

/** How the researchers learned about consortia, from close to far. */
export const studyWays = {
  visited: { label: 'Visited', one: 'visited', many: 'visited' },
  called: { label: 'Interviewed by phone', one: 'interviewed by phone', many: 'interviewed by phone' },
  either: {
    label: 'Visited or interviewed by phone',
    one: 'visited or interviewed by phone',
    many: 'visited or interviewed by phone',
  },
  report: {
    label: 'Year Three report only',
    one: 'known only from its report',
    many: 'known only from their reports',
  },
} as const satisfies Record<string, Label>;

/** What a dated event was part of. */
export const milestoneKinds = {
  program: { label: 'The program', one: 'event in the program', many: 'events in the program' },
  study: { label: 'Research', one: 'event in the research', many: 'events in the research' },
  regional: { label: 'Regional work', one: 'event in regional work', many: 'events in regional work' },
  local: { label: 'Local work', one: 'event in local work', many: 'events in local work' },
} as const satisfies Record<string, Label>;

/** Who links a challenge to a recommendation in the conclusion. */
export const answerBases = {
  explicit: {
    label: 'The report makes the link',
    one: 'link that the report makes',
    many: 'links that the report makes',
  },
  coder: { label: 'We make the link', one: 'link that we make', many: 'links that we make' },
  none: {
    label: 'No recommendation found in the text',
    one: 'part of a challenge for which we found no recommendation',
    many: 'parts of challenges for which we found no recommendation',
  },
} as const satisfies Record<string, Label>;

/** What the report says about coordinators and their work as the grant ended. */
export const brokerGroups = {
  valued: { label: 'Seen as important', one: 'row on their importance', many: 'rows on their importance' },
  kept: { label: 'Kept or newly created', one: 'row on what was kept', many: 'rows on what was kept' },
  related: {
    label: 'New money for other key roles',
    one: 'row on other key roles',
    many: 'rows on other key roles',
  },
  passed: { label: 'Work passed to others', one: 'row on work passed on', many: 'rows on work passed on' },
  lost: {
    label: 'Would not be replaced, leaders said',
    one: 'row on staff lost',
    many: 'rows on staff lost',
  },
  helped: { label: 'Help from outside', one: 'row on help from outside', many: 'rows on help from outside' },
} as const satisfies Record<string, Label>;

/** Whose money it is. */
export const moneyKinds = {
  own: { label: 'Partners’ own money', one: 'own source', many: 'own sources' },
  outside: { label: 'Other grants and outside help', one: 'outside source', many: 'outside sources' },
  grant: { label: 'The grant itself', one: 'source in the grant', many: 'sources in the grant' },
} as const satisfies Record<string, Label>;

/** Sources of money and support that the report names, the partners’ own first. */
export const moneySources = {
  'district-new': { label: 'New district money', one: 'new district money', many: 'new district money' },
  'district-general': {
    label: 'District general funds',
    one: 'district general fund',
    many: 'district general funds',
  },
  'district-lcap': {
    label: 'Local Control and Accountability Plans (LCAPs)',
    one: 'LCAP',
    many: 'LCAPs',
  },
  'district-contributions': {
    label: 'District contributions',
    one: 'district contribution',
    many: 'district contributions',
  },
  'county-offices': { label: 'County offices of education', one: 'county office', many: 'county offices' },
  colleges: { label: 'Community colleges', one: 'college', many: 'colleges' },
  employers: { label: 'Employers', one: 'employer', many: 'employers' },
  members: { label: 'Members of a collaborative', one: 'member', many: 'members' },
  'k12-grants': { label: 'Other K-12 grants', one: 'other K-12 grant', many: 'other K-12 grants' },
  'round-two': { label: 'CCPT Round Two', one: 'Round Two', many: 'Round Two' },
  cteig: { label: 'CTE Incentive Grant', one: 'CTE Incentive Grant', many: 'CTE Incentive Grants' },
  'strong-workforce': { label: 'Strong Workforce', one: 'Strong Workforce', many: 'Strong Workforce' },
  perkins: { label: 'Federal Perkins grants', one: 'Perkins grant', many: 'Perkins grants' },
  navigators: {
    label: 'Deputy Sector Navigators and nonprofits',
    one: 'navigator or nonprofit',
    many: 'navigators and nonprofits',
  },
  'round-one': { label: 'The Round One grant', one: 'the Round One grant', many: 'the Round One grant' },
} as const satisfies Record<string, Label>;

/** What the money or support was for. */
export const moneyUses = {
  equipment: { label: 'Equipment and facilities', one: 'equipment', many: 'equipment' },
  release: {
    label: 'Leadership, advising and time for teachers',
    one: 'leadership',
    many: 'leadership',
  },
  brokers: { label: 'Coordinators', one: 'coordinator', many: 'coordinators' },
  posts: { label: 'Key staff', one: 'key staff', many: 'key staff' },
  'posts-or-wbl': {
    label: 'Key staff or work-based learning',
    one: 'key staff or work-based learning',
    many: 'key staff or work-based learning',
  },
  'pathway-support': {
    label: 'Pathway support and operating costs',
    one: 'pathway support',
    many: 'pathway support',
  },
  'pathways-local-jobs': {
    label: 'Pathways to local jobs',
    one: 'pathway to local jobs',
    many: 'pathways to local jobs',
  },
  'pathway-activities': { label: 'Pathway activities', one: 'pathway activity', many: 'pathway activities' },
  'facilities-courses': {
    label: 'Facilities, courses and technology',
    one: 'facilities, courses, technology',
    many: 'facilities, courses, technology',
  },
  'dual-enrollment': { label: 'Dual enrollment', one: 'dual enrollment', many: 'dual enrollment' },
  'regional-work': { label: 'Regional work', one: 'regional work', many: 'regional work' },
  'finding-money': { label: 'Finding money to continue', one: 'finding money', many: 'finding money' },
} as const satisfies Record<string, Label>;

/** Who is quoted. Nobody is in the last two roles, though such people took part. */
export const speakerRoles = {
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

/** How the amount of an award in other sources compares with the report. */
export const awardAccounts = {
  exact: { label: 'The same amount', one: 'the same amount', many: 'the same amount' },
  rounded: {
    label: 'The same amount, rounded or truncated',
    one: 'the same amount, rounded or truncated',
    many: 'the same amount, rounded or truncated',
  },
  different: { label: 'A different amount', one: 'a different amount', many: 'a different amount' },
} as const satisfies Record<string, Label>;

/** Topics on which sources disagree with the report, or the report with itself, in the order of the page. */
export const differenceTopics = {
  money: { label: 'Money', one: 'about money', many: 'about money' },
  grantees: { label: 'Grantees and partners', one: 'about grantees', many: 'about grantees' },
  regions: { label: 'Regions', one: 'about regions', many: 'about regions' },
  dates: { label: 'Dates and law', one: 'about dates or law', many: 'about dates or law' },
  evidence: { label: 'Evidence', one: 'about evidence', many: 'about evidence' },
  editing: { label: 'Editing', one: 'about editing', many: 'about editing' },
} as const satisfies Record<string, Label>;

/** How a disagreement was found. */
export const differenceBases = {
  computed: {
    label: 'Found by counting or comparing within the report',
    one: 'found within the report',
    many: 'found within the report',
  },
  external: { label: 'Another source says so', one: 'from another source', many: 'from other sources' },
  both: {
    label: 'Found within the report, and in another source',
    one: 'from the report and another source',
    many: 'from the report and other sources',
  },
} as const satisfies Record<string, Label>;

/** What the state did with the money for Round One, in order. */
export const recordStages = {
  'set-aside': { label: 'Set aside', one: 'set aside', many: 'set aside' },
  offered: { label: 'Offered to applicants', one: 'offered', many: 'offered' },
  awarded: { label: 'Awarded', one: 'awarded', many: 'awarded' },
} as const satisfies Record<string, Label>;

/** What a statement says of the subject of a topic page, in the order of the page. */
export const topicParts = {
  lasted: {
    label: 'What was gained, lasted or was expected to last',
    one: 'gain, lasting or expected result',
    many: 'gains, lasting and expected results',
  },
  ended: { label: 'What ended or fell short', one: 'end or shortfall', many: 'ends and shortfalls' },
  helped: { label: 'What helped', one: 'help', many: 'helps' },
  hindered: { label: 'What got in the way', one: 'obstacle', many: 'obstacles' },
  state: { label: 'What the state could do', one: 'recommendation', many: 'recommendations' },
  background: { label: 'Also in the report', one: 'other statement', many: 'other statements' },
} as const satisfies Record<string, Label>;

/** Whether a statement belongs to a topic. */
export const topicVerdicts = {
  in: { label: 'Belongs to the topic', one: 'that belongs', many: 'that belong' },
  out: { label: 'Does not belong to it', one: 'that does not belong', many: 'that do not belong' },
} as const satisfies Record<string, Label>;

export type TopicPart = keyof typeof topicParts;
