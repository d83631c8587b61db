import { releaseInfoOf } from '../datasets/site.ts';
import { pageCitation, plainCitation } from './citation.ts';
import type { EmbedFacts } from '../embeds/facts.ts';
import { embedAddress } from '../lib/routes.ts';
import { compactHeightsOf, heightsOf } from '../embeds/heights.ts';
import { pictureFact } from './pictures.ts';
import type { Published } from './published.ts';
import { wholeAddress } from './whole-address.ts';

/** How to cite a figure, in one line. */
const figureCitation = ({ title, address, release }: Published): string =>
  plainCitation(pageCitation(title, address, releaseInfoOf(release)));

/** The facts that a figure's embed codes need, both in a page and at build time. */
export function embedFacts(figure: Published): EmbedFacts {
  const { id, title, alt, address, release, source } = figure;
  const initials = Object.entries(figure.choices).map(([name, { initial }]) => [name, { initial }] as const);
  return {
    title,
    alt,
    page: address,
    embed: wholeAddress(embedAddress(id)),
    release,
    choices: Object.fromEntries(initials),
    heights: heightsOf(figure),
    compactHeights: compactHeightsOf(figure),
    pictures: {
      light: pictureFact(figure, '.png'),
      dark: pictureFact(figure, '_dark.png'),
      print: pictureFact(figure, '_2x.png'),
      drawing: pictureFact(figure, '.svg'),
    },
    citation: figureCitation(figure),
    sentence: figure.figure.about.canSay(figure.rows),
    source,
  };
}
