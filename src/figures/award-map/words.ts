/** What the map says in words, every number counted from its rows. */
import { greatest } from 'd3';
import { dollars, dollarsInWords, inWords, listed } from '../../lib/format.ts';
import { shortName } from '../../lib/names.ts';
import { groupsBy, rowsWith, totalAward } from '../contract/rows.ts';
import { countyLegend } from './legend.ts';
import { countiesOf, inInset, isStatewide, insets, located, richest, type LocationRow } from './locations.ts';

/** Counties whose grantees the report labels differently. */
export function twoLabels(rows: readonly LocationRow[]): string[] {
  return groupsBy(rows, 'county').flatMap(([county, members]) => {
    const labels = groupsBy(members, 'region');
    if (labels.length < 2) return [];
    const named = labels.map(
      ([label, agents]) => `${label} for ${listed(agents.map(({ agent }) => shortName(agent)))}`,
    );
    return [`In ${county} County, the label is ${listed(named)}.`];
  });
}

/** What the map shows first: the county where most grantees are based. */
export function finding(rows: readonly LocationRow[]): string {
  const most = greatest(groupsBy(located(rows), 'county'), ([, members]) => members.length);
  if (!most) return 'Where the CCPT Round One grantees are based';
  const [county, members] = most;
  return `Agencies based in ${county} County received ${members.length} of the ${rows.length} CCPT Round One grants`;
}

/** The county whose grantees received most. */
function mostReceived(rows: readonly LocationRow[]): string {
  const [name, amount] = richest(rows);
  const agents = rowsWith(located(rows), { county: name });
  return `The ${agents.length} grantees based in ${name} County received ${dollars(amount)}, the most of any county.`;
}

/** Why some stand apart. */
export function statewide(rows: readonly LocationRow[]): string[] {
  return rows
    .filter(isStatewide)
    .map(
      ({ agent, award }) =>
        `${shortName(agent)} is shown beside the map, because the report gives its location as “All”. Its ${dollarsInWords(award)} is not counted for any county.`,
    );
}

/** Grantees whose point does not stand at the middle of their city. */
export function otherPoints(rows: readonly LocationRow[]): string {
  const others = rows.filter(({ coord_basis }) => coord_basis !== 'city');
  const named = listed(others.map(({ agent }) => shortName(agent)));
  return others.length > 0 ? `; ${named} is shown at its office` : '';
}

/** The drawing in one sentence. */
export function inOneSentence(rows: readonly LocationRow[]): string {
  if (rows.length === 0) return 'No grantee matches these choices.';
  const apart = rows.length - located(rows).length;
  const on = `${rows.length} awards, adding up to ${dollars(totalAward(rows))}, shown where grantees are based: ${countiesOf(located(rows)).size} California counties`;
  return `${on}${apart ? `, and ${inWords(apart)} statewide` : ''}.`;
}

/** The drawing in a paragraph. */
export function inAParagraph(rows: readonly LocationRow[]): string {
  const onMap = located(rows);
  if (onMap.length === 0) return [inOneSentence(rows), ...statewide(rows)].join(' ');
  const inCircles = insets.map((inset) => `${inInset(onMap, inset).length} in the circle “${inset.name}”`);
  const classes = countyLegend(rows, 'dollars').map(({ label, count }) => `${label}: ${count}.`);
  return [
    `${onMap.length} of the grantees are on the map: ${listed(inCircles)}, the others are outside the circles.`,
    mostReceived(rows),
    ...classes,
    ...statewide(rows),
  ].join(' ');
}
