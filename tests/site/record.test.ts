/**
 * One record, many places: title, authors, date, version, license and address of the edition, its data and the printed report
 * are the same wherever the site says them. Each place is read by a parser that did not write it.
 */
import { load } from 'js-yaml';
import { DOMParser } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { release } from '../../src/datasets/site.ts';
import { edition, licenses, printedReport } from '../../src/lib/edition.ts';
import { publicAddress } from '../../src/lib/publisher.ts';
import type { CslItem } from '../../src/surfaces/citing/csl.ts';
import type { FormsFile } from '../../src/surfaces/citing/files.ts';
import { pageAt, plain, textOf } from './site.ts';

const siteUrl = inject('siteUrl');
const AUTHOR = 'The edition’s contributors';

/** What a place says of a work, as far as it has room for it. */
interface Said {
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly date?: string | undefined;
  readonly version?: string | undefined;
  readonly license?: string | undefined;
  readonly url?: string | undefined;
}

/** A name as it begins a citation; some formats have it as it stands within a sentence. */
const begun = (name = ''): string => name.charAt(0).toUpperCase() + name.slice(1);

const jsonOf = (address: string): unknown => JSON.parse(textOf(address));

const cslOf = (file: string): Said => {
  const [item] = jsonOf(`/cite/${file}.csl.json`) as CslItem[];
  return {
    title: item?.title,
    authors:
      item?.author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`)) ?? [],
    date: item?.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    ...(item?.version === undefined ? {} : { version: item.version.replace(/, draft$/, '') }),
    ...(item?.note === undefined ? {} : { license: /License: .*, (\S+)$/.exec(item.note)?.[1] }),
    url: item?.URL,
  };
};

interface Described {
  readonly '@type': string;
  readonly name: string;
  readonly author: { name: string } | { name: string }[];
  readonly datePublished: string;
  readonly version?: string;
  readonly license?: string;
  readonly url: string;
  readonly isBasedOn?: Described;
}

const describedBy = (work: Described | undefined): Said => ({
  title: work?.name,
  authors: work ? [work.author].flat().map(({ name }) => begun(name)) : [],
  date: work?.datePublished,
  ...(work?.version === undefined ? {} : { version: work.version }),
  ...(work?.license === undefined ? {} : { license: work.license }),
  url: work?.url,
});

function describedOn(address: string): Described {
  const script = pageAt(address).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '') as Described;
}

const contentsOf = (name: string): string[] =>
  [...pageAt('/').querySelectorAll(`meta[name="${name}"]`)].map((tag) => tag.getAttribute('content') ?? '');

interface Cff {
  readonly title: string;
  readonly authors: readonly { readonly [part: string]: string }[];
  readonly 'date-released': Date;
  readonly version: string;
  readonly license: string;
  readonly url: string;
  readonly 'preferred-citation': {
    readonly title: string;
    readonly authors: readonly { readonly [part: string]: string }[];
    readonly year: number;
    readonly month: number;
    readonly url: string;
  };
}

const cff = load(textOf('/CITATION.cff')) as Cff;
const namesIn = (authors: Cff['authors']): string[] =>
  authors.map((one) => one['name'] ?? `${one['given-names'] ?? ''} ${one['family-names'] ?? ''}`);

interface Package {
  readonly title: string;
  readonly version: string;
  readonly homepage: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly path: string; readonly version: string }[];
}

const descriptor = jsonOf(`/data/${release.version}/datapackage.json`) as Package;

interface Catalog {
  readonly title: string;
  readonly '@id': string;
  readonly publisher: { readonly name: string };
  readonly dataset: readonly { readonly distribution: readonly { readonly license: string }[] }[];
}

const catalog = jsonOf('/data.json') as Catalog;

const xmlOf = (address: string): Document =>
  new DOMParser().parseFromString(textOf(address), 'text/xml') as unknown as Document;

const feed = xmlOf('/data/releases.atom');
const [entry] = feed.querySelectorAll('entry');

/** The edition as readers see it cited. */
const cited = (id: string, label: string): string => {
  const rows = [...pageAt(id).querySelectorAll('.citations > div')];
  return plain(rows.find((row) => plain(row.querySelector('dt')) === label)?.querySelector('dd'));
};

const ofEdition = {
  title: edition.title,
  authors: [AUTHOR],
  date: release.date,
  version: release.version,
  license: licenses.content.url,
  url: siteUrl,
};
const ofData = { ...ofEdition, title: edition.dataTitle, url: `${siteUrl}data/` };
const ofReport = {
  title: printedReport.title,
  authors: [...printedReport.authors],
  date: printedReport.published,
  url: printedReport.url,
};

const places: Record<string, { readonly expected: Said; readonly said: Record<string, Said> }> = {
  'the edition': {
    expected: ofEdition,
    said: {
      'CSL-JSON': cslOf('ccpt-edition'),
      'schema.org': describedBy(describedOn('/')),
      'tags for Scholar': {
        title: contentsOf('citation_title').join(),
        authors: contentsOf('citation_author'),
        date: contentsOf('citation_publication_date').join().replaceAll('/', '-'),
        url: pageAt('/').querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      },
      'CITATION.cff': {
        title: cff.title,
        authors: namesIn(cff.authors),
        date: cff['date-released'].toISOString().slice(0, 10),
        version: cff.version,
        license: `https://creativecommons.org/licenses/${cff.license.toLowerCase().replace(/^cc-(.*)-(.*)$/, '$1/$2')}/`,
        url: cff.url,
      },
    },
  },
  'the data': {
    expected: ofData,
    said: {
      'CSL-JSON': cslOf('ccpt-data'),
      'schema.org': describedBy(describedOn('/data/')),
      'Data Package': {
        title: descriptor.title.replace(/, release .*$/, ''),
        authors: descriptor.contributors
          .filter(({ roles }) => roles.includes('creator'))
          .map(({ title }) => begun(title)),
        version: descriptor.version,
        license: descriptor.licenses[0]?.path,
        url: descriptor.homepage,
      },
      'DCAT-US': {
        title: catalog.title,
        authors: [begun(catalog.publisher.name)],
        license: catalog.dataset[0]?.distribution[0]?.license,
        url: catalog['@id'],
      },
      'the feed of releases': {
        authors: [plain(feed.querySelector('author > name'))],
        date: plain(entry?.querySelector('updated')).slice(0, 10),
        version: plain(entry?.querySelector('title')).replace(/^Release ([\d.]+).*$/, '$1'),
      },
    },
  },
  'the printed report': {
    expected: ofReport,
    said: {
      'CSL-JSON': cslOf('ccpt-report'),
      'schema.org, from the edition': describedBy(describedOn('/').isBasedOn),
      'schema.org, from the data': describedBy(describedOn('/data/').isBasedOn),
      'schema.org, from a chart': describedBy(describedOn('/figures/award-map/').isBasedOn),
      'CITATION.cff': {
        title: cff['preferred-citation'].title,
        authors: namesIn(cff['preferred-citation'].authors),
        date: `${cff['preferred-citation'].year}-${cff['preferred-citation'].month}`,
        url: cff['preferred-citation'].url,
      },
      'Data Package': {
        title: descriptor.sources[0]?.title,
        date: descriptor.sources[0]?.version,
        url: descriptor.sources[0]?.path,
      },
    },
  },
};

describe.each(Object.entries(places))('%s', (_, { expected, said }) => {
  test.each(Object.entries(said))('is the same in %s', (_place, found) => {
    expect(Object.keys(found).length).toBeGreaterThan(2);
    expect(expected).toEqual(expect.objectContaining(found));
  });
});

const lines = (forms: FormsFile['forms']): string[] => [forms.apa, forms.chicago, forms.mla];
const formsOf = (id: string): FormsFile['forms'] => (jsonOf(`/cite/${id}.json`) as FormsFile).forms;

test.each([
  ['edition', edition.title, siteUrl],
  ['data', edition.dataTitle, `${siteUrl}data/`],
])('what readers copy of the %s names author, title, year, version and address', (id, title, url) => {
  const shown = cited('/data/', 'The data');
  for (const line of [...lines(formsOf(id)), ...(id === 'data' ? [shown] : [])]) {
    expect(line.startsWith(`${AUTHOR}. `)).toBe(true);
    expect(line.toLowerCase()).toContain(title.toLowerCase());
    for (const fact of [release.date.slice(0, 4), release.version, url]) expect(line).toContain(fact);
  }
  expect(shown).toContain(licenses.content.name);
});

test('the license of the feed is that of the data, by its name', () => {
  expect(plain(feed.querySelector('rights'))).toBe(licenses.content.name);
  expect(publicAddress).toBe(siteUrl);
});
