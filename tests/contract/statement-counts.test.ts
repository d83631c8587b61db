/** A figure that counts coded statements says so wherever it goes, since a title travels without its page. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { card } from '../../src/surfaces/card.ts';
import { embedFacts } from '../../src/surfaces/embed-facts.ts';
import { jsonLd } from '../../src/surfaces/json-ld.ts';
import { figureManifest } from '../../src/surfaces/manifest.ts';
import { oembed } from '../../src/surfaces/oembed.ts';
import type { Published } from '../../src/surfaces/published.ts';
import { allPublished } from '../../src/surfaces/site.ts';
import { editableSvg } from '../../src/surfaces/svg.ts';
import { lightTheme } from '../../src/theme/theme.ts';

/** The lines of a picture as one text. */
const wordsIn = (picture: string): string =>
  [...parseHTML(picture).document.querySelectorAll('text')].map((line) => line.textContent).join(' ');

const linkedData = (figure: Published): { caption: string } =>
  JSON.parse(jsonLd(figure)) as { caption: string };

/** What goes out into the world with a figure, each text by itself. */
const travelingTexts: Readonly<Record<string, (figure: Published) => string>> = {
  caption: ({ caption }) => caption,
  'text in place of the picture': ({ alt }) => alt,
  card: (figure) => wordsIn(card(figure)),
  picture: (figure) => wordsIn(editableSvg(figure, lightTheme)),
  'title of the oEmbed answer': (figure) => oembed(figure).title,
  'alternative text in embed codes': (figure) => embedFacts(figure).alt,
  'sentence to quote': (figure) => embedFacts(figure).sentence,
  'caption for search engines': (figure) => linkedData(figure).caption,
  'caption in the manifest': (figure) => figureManifest(figure).caption,
};

const counting = allPublished().filter(({ figure }) => figure.countsStatements);

describe.each(counting.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  it.each(Object.entries(travelingTexts))(
    'says in its %s that we classified the statements',
    (_name, textOf) => {
      expect(textOf(figure)).toMatch(/\bstatements?\b/);
      expect(textOf(figure)).toMatch(/as this edition classified|[Bb]y this edition’s classification/);
    },
  );
});

it('knows every figure whose rows are statements, or counts of them', () => {
  const rowsAreStatements = allPublished().filter(({ columns }) => columns['id']?.refersTo === 'passages');
  const countsThem = allPublished().filter(({ columns }) =>
    Object.values(columns).some(
      ({ type, description }) => type === 'integer' && /\bof (?:coded )?statements\b/.test(description),
    ),
  );
  const ids = [...rowsAreStatements, ...countsThem].map(({ id }) => id);
  expect(counting.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
});
