import { max } from 'd3';
import { agencyLegend } from '../../charts/agency-legend.ts';
import { storyChart } from '../../charts/story/draw.ts';
import { dollars, dollarsInWords, listed } from '../../lib/format.ts';
import { counted, tiers } from '../../words/vocabulary/index.ts';
import { defineFigure } from '../contract/define.ts';
import { groupsBy, inColumns, rowsWith, totalAward } from '../contract/rows.ts';
import { saying, sizedDots, storyColumns, storyParts } from './shared/parts.ts';

export default defineFigure({
  ...storyParts,
  id: 'story-sizes',
  uses: ['consortia'],
  question: 'How large were the Round One grants?',
  topic: 'money',
  passages: ['C011', 'C012', 'C013', 'C014'],
  columns: storyColumns,

  rows: ({ consortia }) =>
    inColumns(
      storyColumns,
      saying(consortia, ({ name, award, tier }) => ({
        said: `${name}: ${dollars(award)}, one of the ${counted(rowsWith(consortia, { tier }).length, tiers[tier])}.`,
      })),
    ),

  about: {
    purpose: 'Shows how many Round One grants were small, medium and large.',
    reading:
      'One dot is one consortium; its area shows its award, and its shape and color show the type of agency. In each size, the dots are in the order of the report’s appendix, from the smallest award.',
    method:
      'Awards are those in the report’s appendix. The three sizes are the ranges in its introduction; the sums are our calculation.',
    limitations: ['It does not show what an award achieved, or how grantees shared it with their partners.'],
    canSay: (rows) => `The report counts ${rowsWith(rows, { tier: 'low' }).length} small Round One grants.`,
    cannotSay: 'Larger grants did more good.',
  },
  title: (rows) =>
    `${listed(groupsBy(rows, 'tier').map(([tier, members]) => `${members.length} ${tiers[tier].label.toLowerCase()}`))}: the ${rows.length} CCPT Round One grants came in three sizes`,
  caption: () => 'Each dot is one consortium; its area shows its award.',
  states: ['round-one-total'],
  notes: (rows, stated) => [
    `The awards in the report’s appendix add up to ${dollars(totalAward(rows))}; its text says ${dollarsInWords(stated('round-one-total'))}.`,
  ],
  alt: (rows) =>
    `${rows.length} dots in three groups: ${listed(groupsBy(rows, 'tier').map(([tier, members]) => counted(members.length, tiers[tier])))}.`,
  describe: (rows) =>
    groupsBy(rows, 'tier')
      .map(([tier, members]) => {
        const awards = members.map(({ award }) => award);
        return `The ${counted(members.length, tiers[tier])} run from ${dollars(Math.min(...awards))} to ${dollars(Math.max(...awards))} and add up to ${dollarsInWords(totalAward(members))}.`;
      })
      .join(' '),
  legend: (rows) => agencyLegend(rows),
  draw(rows, context) {
    const most = max(rows, ({ award }) => award) ?? 1;
    const groups = groupsBy(rows, 'tier').map(([tier, members]) => ({
      head: counted(members.length, tiers[tier]),
      lead: '',
      note: `${dollarsInWords(totalAward(members))} in all`,
      dots: sizedDots(members, most),
    }));
    return storyChart({ kind: 'groups', groups }, context);
  },
});
