import { locationMap } from '../charts/map/draw.ts';
import { mapLegend } from './award-map/legend.ts';
import {
  choices,
  columns,
  countiesOf,
  inInset,
  insets,
  located,
  mostCrowded,
  type LocationRow,
} from './award-map/locations.ts';
import { mapOf } from './award-map/map.ts';
import {
  finding,
  inAParagraph,
  inOneSentence,
  otherPoints,
  statewide,
  twoLabels,
} from './award-map/words.ts';
import { defineFigure } from './contract/define.ts';
import { inColumns, rowsWith } from './contract/rows.ts';

export default defineFigure({
  id: 'award-map',
  uses: ['consortia'],
  question: 'Where are the grantees based?',
  topic: 'money',
  kind: 'map',
  shapes: ['california'],
  choices,
  columns,

  rows: ({ consortia }, { tier, region }): LocationRow[] =>
    inColumns(columns, rowsWith(consortia, { tier, region })),
  tooltip: ['award', 'city'],
  detail: {
    within: true,
    rows: mostCrowded,
    larger: (rows) => insets.flatMap((inset) => inInset(rows, inset)),
    key: -1,
  },

  about: {
    purpose: 'Shows where the grantee of each consortium is based, so that you can find those near you.',
    reading:
      'Each point stands at the city where a grantee is based. Its area shows the size of the award; its shape and color show the type of agency. Two circles enlarge the crowded parts of the coast; the number on the state map says how many points are in each circle. Counties where a grantee is based are slightly darker.',
    method:
      'Grantees and awards are those in the report’s appendix. Cities and counties come from public directories, points from GeoNames, and county outlines from the U.S. Census Bureau.',
    limitations: [
      'It does not show where the money was spent, or which schools and colleges took part.',
      'It shows no regions: the report labels each grantee with a part of the state but draws no borders.',
    ],
    canSay: (rows) =>
      `Not counting one grantee that the report lists as statewide (“All”), the CCPT Round One grantees are based in ${countiesOf(located(rows)).size} of California’s counties.`,
    cannotSay: 'Counties without a point received nothing.',
  },

  title: finding,
  caption: () =>
    'This map shows who received each grant, not where it was spent: each award was for a whole consortium. Each point is one grantee, in the city where it is based; its area shows the size of the award.',
  notes: (rows) => [
    `The report labels each grantee with a part of the state but draws no borders, so this map has none. ${twoLabels(rows).join(' ')}`.trim(),
    ...statewide(rows),
    `City points are from GeoNames (CC BY)${otherPoints(rows)}. County outlines are from the U.S. Census Bureau.`,
  ],
  alt: inOneSentence,
  describe: inAParagraph,

  legend: mapLegend,
  draw: (rows, { view, shapes, ...context }) => locationMap(mapOf(rows, view), shapes.california, context),
});
