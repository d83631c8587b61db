/** The faults that `npm run test:mutations` plants in the code. */

/** A fault, and the tests that must detect it. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Test files to run. */
  readonly tests: string;
  /** Text in the output of the failing run, which shows that it failed for the right reason. */
  readonly says: RegExp;
}

/** All faults. The text in `from` must exist in the project, and a test must fail when it is replaced. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a digit in data',
    file: 'data/awards/1.0.0.json',
    from: '"award":526789',
    to: '"award":526780',
    tests: 'tests/prose',
    says: /248,?013,?707/,
  },
  {
    name: 'a digit in prose',
    file: 'content/report/introduction.mdx',
    from: '>$7.4 million</Num>',
    to: '>$7.5 million</Num>',
    tests: 'tests/prose',
    says: /the text says "\$7\.5 million"/,
  },
  {
    name: 'a digit in a finding',
    file: 'content/findings/outside-money.mdx',
    from: 'In their Year Three reports, 12 consortia',
    to: 'In their Year Three reports, 13 consortia',
    tests: 'tests/prose',
    says: /outside-money\.mdx.*13/s,
  },
  {
    name: 'a sign that leads nowhere',
    file: 'content/report/introduction.mdx',
    from: '<Differs of="grant-total" />',
    to: '<Differs of="grand-total" />',
    tests: 'tests/prose',
    says: /grand-total/,
  },
  {
    name: 'passages counted where they do not belong',
    file: 'src/figures/factor-balance/rows.ts',
    from: 'rowsWith(tables.passages, { level })',
    to: 'rowsWith(tables.passages, {})',
    tests: 'tests/figures/factor-balance.test.ts',
    says: /keeps to the passages of a level/,
  },
  {
    name: 'a lost row',
    file: 'data/evidence/1.0.0.json',
    from: '    {"id":"C100"',
    to: '    {"id":"C300"',
    tests: 'tests/prose',
    says: /C100|C300/,
  },
  {
    name: 'a correction that goes unseen when rows come with it',
    file: 'src/datasets/versions.ts',
    from: '${minor + 1}.${corrects ? 1 : 0}',
    to: '${minor + 1}.0',
    tests: 'tests/datasets/row-changes.test.ts',
    says: /1\.3\.1/,
  },
  {
    name: 'a draft that corrects what is published',
    file: 'src/datasets/history.ts',
    from: ".filter(({ status }) => status === 'frozen')",
    to: '.filter(({ status }) => status.length > 0)',
    tests: 'tests/datasets/history.test.ts',
    says: /until it is frozen/,
  },
  {
    name: 'a consortium named that is only meant',
    file: 'content/report/supports.mdx',
    from: '<Consortium of="contra-costa" meant>',
    to: '<Consortium of="contra-costa">',
    tests: 'tests/prose',
    says: /contra-costa/,
  },
  {
    name: 'passages that mean a consortium told as naming it',
    file: 'src/datasets/mentions.ts',
    from: 'consortiaIn(passage).named.includes',
    to: 'consortiaIn(passage).meant.includes',
    tests: 'tests/datasets/consortia-alike.test.ts',
    says: /nine consortia are named/,
  },
  {
    name: 'facets that do not add to each other',
    file: 'src/islands/explorer/match.ts',
    from: 'if (missed.length <= 1)',
    to: 'if (missed.length === 0)',
    tests: 'tests/islands',
    says: /AssertionError|Property failed/,
  },
  {
    name: 'picked consortia lost on the way to another page',
    file: 'src/islands/carried/link.ts',
    from: 'target.search = withFocus(target.searchParams, picked);',
    to: 'target.search = withFocus(target.searchParams, []);',
    tests: 'tests/islands',
    says: /AssertionError/,
  },
  {
    name: 'a title that breaks out of an embed code',
    file: 'src/embeds/codes.ts',
    from: '${escaped(String(value))}',
    to: '${String(value)}',
    tests: 'tests/embeds/codes.test.ts',
    says: /breaks out of the markup/,
  },
  {
    name: 'an inline style',
    file: 'src/components/prose/Answer.astro',
    from: '<p class="answer">',
    to: '<p class="answer" style="color: red">',
    tests: 'tests/site/inline.test.ts',
    says: /style/,
  },
  {
    name: 'a missing alt',
    file: 'src/components/figure/Drawings.astro',
    from: "    'aria-label': figure.alt,\n",
    to: '',
    tests: 'tests/browser/every-page-phone.test.ts',
    says: /svg-img-alt/,
  },
];
