/** What the steps of the story say, in a sentence or two with numbers of the report, and where they lead. */
import { consortia, quantity, stated, tables } from '../datasets/site.ts';
import { storySteps, type StoryStep } from '../figures/contract/series.ts';
import { integer } from '../lib/format.ts';
import { quantityText } from '../lib/quantity-text.ts';
import { numberAddress, recommendationsPage, sectionAddress } from '../lib/routes.ts';
import { sections } from '../prose/sections.ts';
import { opportunities } from './recommendations.ts';
import { title as couldDo } from '../words/recommendations.ts';

/** A number of the report in a sentence, with the page of numbers behind it. */
interface Bound {
  readonly text: string;
  readonly href: string;
}

/** A sentence in parts. */
export type StoryText = readonly (string | Bound)[];

/** A page to go on to. */
interface Onward {
  readonly label: string;
  readonly href: string;
}

interface StepText {
  readonly text: StoryText;
  /** Sections of the report, or pages that retell them. */
  readonly report: readonly Onward[];
  /** Ids of figures on the same matter. */
  readonly figures: readonly string[];
  /** Ids of topics on the same matter. */
  readonly topics?: readonly string[];
  /** What the step lists. */
  readonly list?: readonly Onward[];
}

/** A number as the report counts it: `12`. */
const number = (id: string): Bound => ({ text: integer(stated(id)), href: numberAddress(id) });
/** The same with its unit: `12 consortia`, `around $600,000`. */
const amount = (id: string): Bound => ({ text: quantityText(quantity(id)), href: numberAddress(id) });

const section = (id: string): Onward => ({
  label: sections.find((one) => one.id === id)?.label ?? id,
  href: sectionAddress(id),
});

const statewide = consortia.filter(({ region }) => region === 'All').map(({ name }) => name);

const texts: Readonly<Record<StoryStep, StepText>> = {
  crowd: {
    text: [
      'Round One of the California Career Pathways Trust (CCPT) gave ',
      amount('round-one-total'),
      ' to ',
      number('consortia'),
      ' partnerships of schools, colleges and employers, called consortia. Each dot is one of them.',
    ],
    report: [section('introduction')],
    figures: ['partners'],
  },
  sizes: {
    text: [
      number('small-awards'),
      ' grants were small, ',
      amount('award-small-typical'),
      ' each; ',
      number('middle-awards'),
      ' were medium, ',
      amount('award-middle-typical'),
      ' each; and ',
      number('large-awards'),
      ' were large, ',
      amount('award-large-typical'),
      ' each. The area of a dot shows its award.',
    ],
    report: [section('introduction'), section('appendix')],
    figures: ['award-distribution', 'three-sizes'],
    topics: ['small-grants'],
  },
  agencies: {
    text: [
      'In each consortium, one agency received the grant for all partners: a school district, a community college district, a county office of education, or a charter school or academy. The shape and color of a dot show the type of agency, which is from public directories.',
    ],
    report: [section('appendix')],
    figures: ['dollars-by-type'],
  },
  map: {
    text: [
      `Each dot stands where public directories place its grantee, not where the money was spent. ${statewide.join(', ')} has no place on the map: the report gives its location as “All.”`,
    ],
    report: [section('appendix')],
    figures: ['award-map'],
  },
  study: {
    text: [
      'Researchers visited or interviewed by phone all ',
      number('studied-large'),
      ' consortia with large grants. With medium grants, they visited ',
      number('visited-middle'),
      ' and interviewed ',
      number('called-middle'),
      ' others by phone, of ',
      number('middle-awards'),
      '; with small grants, they interviewed ',
      number('called-small'),
      ' by phone, of ',
      number('small-awards'),
      '. For these two sizes, the report does not say which, so the dots stay open. The researchers read the Year Three reports of all ',
      number('year-three-reports'),
      '.',
    ],
    report: [section('endnotes')],
    figures: ['study-reach'],
  },
  pathways: {
    text: [
      'With the grants, every one of the ',
      number('consortia'),
      ' started new career pathways, or expanded or deepened those it had. Here they all stand on the line at which the grants ended.',
    ],
    report: [section('accomplishments')],
    figures: ['five-tests'],
    topics: ['dual-enrollment', 'employers'],
  },
  local: {
    text: [
      'After the grants, all ',
      number('consortia-local'),
      ' kept local pathway work going in some form. How much of it went on, and who paid for it, differed considerably. Open dots stand for what lasted; they are of one size, because the report does not measure how much did.',
    ],
    report: [section('local')],
    figures: ['five-tests'],
  },
  money: {
    text: [
      'In their Year Three reports, ',
      amount('district-money-consortia'),
      ' describe new school district money for key staff or for the costs of work-based learning. The report does not say which they are, or out of how many. With few exceptions, most consortia still depended significantly on outside money.',
    ],
    report: [section('local'), section('challenges')],
    figures: ['five-tests', 'who-pays', 'broker-fates'],
    topics: ['money', 'coordinators'],
  },
  region: {
    text: [
      'Only a few of the ',
      number('consortia-regional'),
      ' built significant regional momentum and kept it up. The report gives no number and does not list the few, so no dot is singled out.',
    ],
    report: [section('region')],
    figures: ['five-tests', 'promise-and-habit'],
    topics: ['regional-partnerships'],
  },
  ideal: {
    text: [
      'Few if any of the ',
      number('consortia-ideal'),
      ' had reached sustainability in the program’s ideal sense after ',
      amount('funding-length'),
      ' of funding. The report gives no number and names none.',
    ],
    report: [section('local')],
    figures: ['five-tests', 'quantifier-ladder'],
  },
  state: {
    text: [
      'In the difficulties of Round One, the report sees opportunities for state policy and grants. It does not rank them or say what they would cost.',
    ],
    report: [section('conclusion'), { label: couldDo, href: recommendationsPage }],
    figures: ['challenges-answered'],
    topics: ['data', 'leadership'],
    list: opportunities.map(({ label, href }) => ({ label, href })),
  },
};

/** The steps in their order, each with its text. */
export const storyTexts: readonly (StepText & { readonly step: StoryStep })[] = storySteps.map((step) => ({
  step,
  ...texts[step],
}));

/** Statements behind a step, which are in the data. */
export const statementsBehind = (ids: readonly string[]): string[] =>
  tables.evidence.map(({ id }) => id).filter((id) => ids.includes(id));
