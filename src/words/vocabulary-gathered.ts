/** The words for the codes of the datasets that gather what the report tells, or what differs from it, for figures and pages. */
import type { Label } from './label.ts';

/** Kinds of partner in Round One consortia, in groups. */
export const partnerGroups = {
  schools: { label: 'Schools', one: 'kind of school', many: 'kinds of school' },
  bodies: { label: 'Education bodies', one: 'kind of education body', many: 'kinds of education body' },
  colleges: {
    label: 'Colleges and universities',
    one: 'kind of college or university',
    many: 'kinds of college or university',
  },
  business: { label: 'Business', one: 'kind of business partner', many: 'kinds of business partner' },
} as const satisfies Record<string, Label>;

/** What a dated event belongs to. */
export const milestoneKinds = {
  program: { label: 'The program', one: 'event of the program', many: 'events of the program' },
  study: { label: 'Research', one: 'event of the research', many: 'events of the research' },
  regional: { label: 'Regional work', one: 'event of regional work', many: 'events of regional work' },
  local: { label: 'Local work', one: 'event of local work', many: 'events of local work' },
} as const satisfies Record<string, Label>;

/** How a challenge is tied to a recommendation of the conclusion. */
export const answerBases = {
  explicit: {
    label: 'The report makes the link',
    one: 'link that the report makes',
    many: 'links that the report makes',
  },
  coder: { label: 'Our reading', one: 'link of our reading', many: 'links of our reading' },
  none: {
    label: 'No recommendation found in the text',
    one: 'challenge without a recommendation',
    many: 'challenges without a recommendation',
  },
} as const satisfies Record<string, Label>;

/** What became of the work of brokers and coordinators when the grant ended. */
export const brokerGroups = {
  valued: { label: 'Valued', one: 'account of their worth', many: 'accounts of their worth' },
  kept: { label: 'Kept or newly paid for', one: 'way of keeping them', many: 'ways of keeping them' },
  passed: {
    label: 'Passed on to others',
    one: 'way of passing the task on',
    many: 'ways of passing the task on',
  },
  lost: { label: 'Not filled again', one: 'account of loss', many: 'accounts of loss' },
  helped: { label: 'Helped from outside', one: 'help from outside', many: 'helps from outside' },
} as const satisfies Record<string, Label>;

/** Whose money a source is. */
export const moneyKinds = {
  own: { label: 'Partners’ own money', one: 'own source', many: 'own sources' },
  outside: { label: 'Other grants and outside help', one: 'outside source', many: 'outside sources' },
  grant: { label: 'The grant itself', one: 'source in the grant', many: 'sources in the grant' },
} as const satisfies Record<string, Label>;

/** Sources of money and support that the report names, partners’ own first. */
export const moneySources = {
  'district-new': { label: 'New district money', one: 'new district money', many: 'new district money' },
  'district-general': {
    label: 'District general funds',
    one: 'district general fund',
    many: 'district general funds',
  },
  'district-lcap': {
    label: 'Local Control and Accountability Plans',
    one: 'accountability plan',
    many: 'accountability plans',
  },
  'district-contributions': {
    label: 'Contributions of districts',
    one: 'contribution of a district',
    many: 'contributions of districts',
  },
  'county-offices': { label: 'County offices of education', one: 'county office', many: 'county offices' },
  colleges: { label: 'Community colleges', one: 'college', many: 'colleges' },
  employers: { label: 'Employers', one: 'employer', many: 'employers' },
  members: { label: 'Members of a collaborative', one: 'member', many: 'members' },
  'k12-grants': { label: 'Other K-12 grants', one: 'other K-12 grant', many: 'other K-12 grants' },
  'round-two': { label: 'Round Two of the Trust', one: 'Round Two', many: 'Round Two' },
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

/** What money or support went to. */
export const moneyUses = {
  equipment: { label: 'Equipment and facilities', one: 'equipment', many: 'equipment' },
  release: { label: 'Leadership, advising, release time', one: 'leadership', many: 'leadership' },
  brokers: { label: 'Brokers and coordinators', one: 'broker', many: 'brokers' },
  posts: { label: 'Key posts', one: 'key post', many: 'key posts' },
  'posts-or-wbl': {
    label: 'Key posts or work-based learning',
    one: 'key posts or work-based learning',
    many: 'key posts or work-based learning',
  },
  'pathway-support': {
    label: 'Pathway support and operating costs',
    one: 'pathway support',
    many: 'pathway support',
  },
  'pathways-local-jobs': {
    label: 'Pathways into local jobs',
    one: 'pathway into local jobs',
    many: 'pathways into local jobs',
  },
  'pathway-activities': { label: 'Pathway activities', one: 'pathway activity', many: 'pathway activities' },
  'facilities-courses': {
    label: 'Facilities, courses, technology',
    one: 'facilities, courses, technology',
    many: 'facilities, courses, technology',
  },
  'dual-enrollment': { label: 'Dual enrollment', one: 'dual enrollment', many: 'dual enrollment' },
  'regional-work': { label: 'Regional work', one: 'regional work', many: 'regional work' },
  'finding-money': { label: 'Finding money to go on', one: 'finding money', many: 'finding money' },
} as const satisfies Record<string, Label>;

/** How the sum of an award stands in other sources. */
export const awardAccounts = {
  exact: { label: 'The same', one: 'the same sum', many: 'the same sum' },
  rounded: {
    label: 'The same, rounded or cut short',
    one: 'the same sum, rounded or cut short',
    many: 'the same sum, rounded or cut short',
  },
  different: { label: 'Another sum', one: 'another sum', many: 'another sum' },
} as const satisfies Record<string, Label>;

/** What a difference between the report and another account is about, in the order in which they are told. */
export const differenceTopics = {
  money: { label: 'Money', one: 'about money', many: 'about money' },
  grantees: { label: 'Grantees and partners', one: 'about grantees', many: 'about grantees' },
  regions: { label: 'Regions', one: 'about regions', many: 'about regions' },
  dates: { label: 'Dates and law', one: 'about dates or law', many: 'about dates or law' },
  evidence: { label: 'Evidence', one: 'about evidence', many: 'about evidence' },
  editing: { label: 'Editing', one: 'about editing', many: 'about editing' },
} as const satisfies Record<string, Label>;

/** What a difference is known from. */
export const differenceBases = {
  computed: {
    label: 'Counted or compared within the report',
    one: 'found within the report',
    many: 'found within the report',
  },
  external: { label: 'Told by another source', one: 'from another source', many: 'from other sources' },
  both: {
    label: 'Found within the report, and told by another source',
    one: 'from the report and another source',
    many: 'from the report and other sources',
  },
} as const satisfies Record<string, Label>;

/** What the state did with the money of Round One, in the order in which it did it. */
export const moneyStages = {
  'set-aside': { label: 'Set aside in the budget', one: 'sum set aside', many: 'sums set aside' },
  offered: { label: 'Offered to applicants', one: 'sum offered', many: 'sums offered' },
  awarded: { label: 'Awarded, by the state’s account', one: 'sum awarded', many: 'sums awarded' },
} as const satisfies Record<string, Label>;
