import { describe, expect, test } from 'vitest';
import { FULL_AWARD } from '../../src/charts/line-of-thirty-nine.ts';
import { farthest } from '../../src/charts/shapes.ts';
import { neededFields, shownFields } from '../../src/datasets/agency-facts.ts';
import {
  agency,
  consortia,
  differencesOf,
  mentionsOf,
  peers,
  release,
  sourcesOfAgency,
  standing,
  tables,
} from '../../src/datasets/site.ts';
import type { Passage } from '../../src/datasets/schemas/evidence.ts';
import { alikeInAny } from '../../src/datasets/peers.ts';
import { capitalized, dollars, evenPercent } from '../../src/lib/format.ts';
import {
  alikeInWords,
  answerInWords,
  placeInWords,
  rankInWords,
} from '../../src/page-texts/profile-sentences.ts';
import { tellingOf } from '../../src/prose/told.ts';
import { figuresShowing } from '../../src/surfaces/showing.ts';
import { placeInRow } from '../../src/words/menu.ts';
import { origins } from '../../src/words/vocabulary/index.ts';
import * as words from '../../src/words/profile.ts';
import { pageAt, pages, plain } from './site.ts';

/** The facts of a block by their labels. */
function factsOf(document: Document, origin: string): ReadonlyMap<string, string> {
  const block = document.querySelector(`.facts [data-origin="${origin}"]`);
  const pairs = [...(block?.querySelectorAll('dl > div') ?? [])];
  return new Map(pairs.map((pair) => [plain(pair.querySelector('dt')), plain(pair.querySelector('dd'))]));
}

const hrefs = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
const themeOf = ({ factor }: Passage): string =>
  tables.factors.find((one) => one.id === factor)?.label ?? factor;
const byTopic = (passages: readonly Passage[]): Passage[] =>
  [...Map.groupBy(passages, themeOf).values()].flat();
const numberIn = (text: string | undefined): number => (text?.startsWith('None') ? 0 : parseInt(text ?? ''));

test('each consortium has a page, and nobody else has', () => {
  const profiles = pages.filter(({ document }) => document.querySelector('.profile'));
  expect(profiles.map(({ address }) => address).sort()).toEqual(
    consortia.map(({ id }) => `/consortia/${id}/`).sort(),
  );
});

describe.each(consortia.map((one) => [one.id, one] as const))('/consortia/%s/', (id, consortium) => {
  const document = pageAt(`/consortia/${id}/`);
  const { order, agent, award, region } = consortium;
  const { amongAll, amongTier, shareOfAll, shareOfTier } = standing(id);
  const { named, meant } = mentionsOf(id);

  test('has the agent as printed for its title, and its place in the appendix', () => {
    expect(plain(document.querySelector('h1'))).toBe(agent);
    expect(document.title.startsWith(`${agent} ·`)).toBe(true);
    expect(plain(document.querySelector('.kicker'))).toBe(
      `California Career Pathways Trust (CCPT): grantee ${order} of 39 in the report’s list, which starts with the smallest award`,
    );
    expect(hrefs(document, '.kicker a')).toEqual([`../../report/appendix/#consortium-${id}`]);
    expect(plain(document.querySelector('.head .unseen'))).toContain(placeInRow(order, 39));
    expect(document.querySelectorAll('.row-ring')).toHaveLength(1);
  });

  test('opens with what the report says, then what is counted and what others say', () => {
    const head = document.querySelector('.profile-head');
    expect(plain(head?.querySelector('.profile-answer'))).toContain(
      answerInWords(consortium, mentionsOf(id)),
    );
    expect([...(head?.querySelectorAll('.profile-glance dt') ?? [])].map(plain)).toEqual([
      origins.computed.label,
      origins.added.label,
    ]);
    const [counted, other] = [...(head?.querySelectorAll('.profile-glance dd') ?? [])].map(plain);
    expect(counted).toBe(rankInWords(consortium, standing(id)));
    expect(other).toContain(`${consortium.city}, ${consortium.county} County`);
    expect(hrefs(document, '.profile-answer a')).toEqual(named.length + meant.length > 0 ? ['#told'] : []);
  });

  test('rings its own mark alone, on every width of the line', () => {
    const lines = [...document.querySelectorAll('.profile-line svg')];
    expect(lines.map((line) => line.querySelectorAll('[data-k]').length)).toEqual([39, amongTier.of]);
    const ringed = [...document.querySelectorAll('.profile-line .is-ringed')];
    expect(ringed.map((mark) => mark.getAttribute('data-k'))).toEqual([id, id]);
    const radius = 20.6 * Math.sqrt(award / FULL_AWARD);
    const ring = Number(lines[0]?.querySelector('.ring')?.getAttribute('r'));
    expect(ring - farthest[consortium.agency_type] * radius).toBeGreaterThan(4);
  });

  test('says what is printed and what is computed, as the data have it', () => {
    expect([...factsOf(document, 'printed')]).toEqual([
      [words.printed.agent, agent],
      [words.printed.award, dollars(award)],
      [words.printed.region, region],
      [words.printed.order, `${order} of 39`],
    ]);
    const computed = factsOf(document, 'computed');
    expect(computed.get(words.computed.amongAll)).toBe(capitalized(placeInWords(amongAll, award)));
    expect(computed.get(words.computed.withinSize)).toBe(capitalized(placeInWords(amongTier, award)));
    expect(computed.get(words.computed.share)).toContain(evenPercent(shareOfAll));
    expect(computed.get(words.computed.shareOfSize)).toContain(evenPercent(shareOfTier));
    expect(numberIn(computed.get(words.statementsNaming))).toBe(named.length);
    expect(numberIn(computed.get(words.statementsMeaning))).toBe(meant.length);
  });

  test('gives each added fact its sources, or says that none was recorded', () => {
    const facts = factsOf(document, 'added');
    const row = agency(id);
    const own = sourcesOfAgency(id);
    expect(facts.get('County')).toMatch(new RegExp(`^${row.county} \\d`));
    expect(facts.get('City')).toMatch(new RegExp(`^${row.city} \\d`));
    const listed = [...document.querySelectorAll('.profile-sources li')];
    // The source of city points is none of a point at an office.
    const general = release.datasets.agencies.sources.length - (row.coord_basis === 'city' ? 0 : 1);
    expect(listed).toHaveLength(own.length + general);
    const signs = hrefs(document, '.facts .sign');
    expect(signs.length).toBeGreaterThan(1);
    for (const sign of signs) expect(document.querySelector(sign), sign).not.toBeNull();
    const admitted = [...document.querySelectorAll('.facts .unrecorded')];
    const hasBareNote = row.note !== null && !own.some(({ fields }) => fields.split(';').includes('note'));
    expect(admitted).toHaveLength((row.unsourced?.split(';').length ?? 0) + (hasBareNote ? 1 : 0));
    for (const field of neededFields(row, agent)) {
      const isSupported = own.some(({ fields }) => fields.split(';').includes(field));
      expect(isSupported || row.unsourced?.includes(field), field).toBe(true);
    }
    expect(shownFields.length).toBe(8);
  });

  test('keeps passages that name it apart from those that seem to mean it', () => {
    const passagesUnder = (heading: string): string[] =>
      [...document.querySelectorAll(`[aria-labelledby="${heading}"] .told-passage`)].map((item) =>
        plain(item.querySelector('.told-places a')),
      );
    const listed = [named, meant].map(byTopic);
    const told = listed.flat();
    expect(['named', 'meant'].map(passagesUnder)).toEqual(
      listed.map((passages) => passages.map((passage) => passage.id)),
    );
    const statements = [...document.querySelectorAll('.told-passage .statement')].map(plain);
    expect(statements).toEqual(told.map(({ statement }) => statement));
    const links = [...document.querySelectorAll('.told-passage')].map((item) =>
      [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')?.replace('../../', '/')),
    );
    expect(links).toEqual(
      told.map((passage) => [`/evidence/#${passage.id.toLowerCase()}`, tellingOf(passage.id)]),
    );
    for (const passage of meant.filter(({ note }) => note !== null))
      expect(plain(document.querySelector('[aria-labelledby="meant"]'))).toContain(passage.note);
  });

  test('names each theme once, over its statements', () => {
    for (const [heading, passages] of [
      ['named', named],
      ['meant', meant],
    ] as const) {
      const themes = [...document.querySelectorAll(`[aria-labelledby="${heading}"] h4`)];
      expect(themes.map(plain)).toEqual([...new Set(passages.map(themeOf))]);
      expect(themes.map((theme) => theme.nextElementSibling?.childElementCount)).toEqual(
        themes.map((theme) => passages.filter((passage) => themeOf(passage) === plain(theme)).length),
      );
    }
  });

  test('says plainly where nothing is said', () => {
    const told = plain(document.querySelector('.told'));
    expect(told.includes('does not name this consortium')).toBe(named.length === 0);
    expect(told.includes('We found no statement that may refer to it')).toBe(
      named.length === 0 && meant.length === 0,
    );
    const study = plain(document.querySelector('[aria-labelledby="study"]'));
    expect(study.includes('it is not known whether they included this one')).toBe(consortium.tier !== 'top');
    expect(plain(document.querySelector('[aria-labelledby="size"]'))).toContain(
      'not about this grantee’s award',
    );
  });

  test('outlines its county, unless it is statewide', () => {
    const isStatewide = region === 'All';
    expect(document.querySelectorAll('.place-county')).toHaveLength(isStatewide ? 0 : 1);
    const caption = plain(document.querySelector('.profile-place figcaption'));
    expect(caption).toContain(isStatewide ? 'Statewide' : `${consortium.county} County, outlined`);
  });

  test('links its peers, its differences, its marks in figures and its neighbors', () => {
    const alike = alikeInAny(peers(id));
    expect(hrefs(document, '.alike-list a')).toEqual(alike.map((peer) => `../${peer.consortium.id}/`));
    expect([...document.querySelectorAll('.alike-why')].map(plain)).toEqual(
      alike.map((peer) => alikeInWords(consortium, peer)),
    );
    const [compare = ''] = hrefs(document, '.compare-with a');
    expect(compare).toMatch(new RegExp(`^\\.\\./compare/\\?of=${id}(~[a-z-]+){3}$`));
    expect(hrefs(document, '.elsewhere [href*="differences/#"]')).toEqual(
      differencesOf(id).map((difference) => `../../differences/#${difference.id}`),
    );
    expect(hrefs(document, '.elsewhere [href*="story/"]')).toEqual([`../../story/?focus=${id}`]);
    expect(hrefs(document, '.elsewhere [href*="figures/"][href*="focus="]')).toEqual(
      figuresShowing(id).map(({ figure, rows }) => `../../figures/${figure.id}/?focus=${rows.join('~')}`),
    );
    expect(hrefs(document, '.around a')).toEqual(
      [consortia[order - 2], consortia[order]].flatMap((other) => (other ? [`../${other.id}/`] : [])),
    );
  });
});

test('each name says whose it is: the report’s, or added, with a source or without one', () => {
  const names = (id: string): string[] =>
    [...pageAt(`/consortia/${id}/`).querySelectorAll('.profile-names > div')].map(
      (name) => `${plain(name.querySelector('dt'))}: ${plain(name.querySelector('dd'))}`,
    );
  expect(names('orange')).toEqual([
    'Project: OC Pathways (from the report)',
    'Project name in full: Orange County Career Pathways Partnership (OCCPP) (other sources)',
    'Later name: Orange County Pathways (from the report)',
  ]);
  expect(names('mariposa')).toEqual([
    'Official name: Mariposa County Unified School District (other sources)',
  ]);
  expect(names('ventura')[1]).toBe(
    'Project name in full: Ventura County Innovates (other sources, not recorded which)',
  );
  expect(names('dubois')).toEqual([]);
});

test('thirty are said to be named nowhere, and three of them may be meant', () => {
  const saying = (text: string): number =>
    consortia.filter(({ id }) => plain(pageAt(`/consortia/${id}/`).querySelector('.told')).includes(text))
      .length;
  expect(saying('does not name this consortium')).toBe(30);
  expect(saying('We found no statement that may refer to it')).toBe(27);
});
