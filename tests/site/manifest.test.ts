/** What systems that let editors pick a figure are told of each, and of all. */
import { describe, expect, inject, test } from 'vitest';
import { withdrawalOf } from '../../src/datasets/history.ts';
import { history } from '../../src/datasets/site.ts';
import { destinations } from '../../src/embeds/codes.ts';
import { compactHeightsOf } from '../../src/embeds/heights.ts';
import { embedWidths } from '../../src/embeds/sizes.ts';
import { fileEndings } from '../../src/surfaces/files.ts';
import type { FigureManifest, ManifestIndex } from '../../src/surfaces/manifest.ts';
import { pageTitle } from '../../src/surfaces/published.ts';
import { allPublished, pinnable } from '../../src/surfaces/site.ts';
import { inside, jsonAt, missingIn } from './records.ts';
import { bytesOf, pageAt, textOf } from './site.ts';

const siteUrl = inject('siteUrl');
const manifestOf = (id: string): FigureManifest => jsonAt(`/figures/${id}/manifest.json`) as FigureManifest;

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Width and height of a picture, as the file says them. */
function pixelsOf(address: string): [width: number, height: number] {
  const bytes = bytesOf(address);
  if (address.endsWith('.png')) return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [, , width, height] = /viewBox="(0 0) (\d+) (\d+)"/.exec(bytes.toString()) ?? [];
  return [Number(width), Number(height)];
}

describe.each(allPublished().map((figure) => [figure.id, figure] as const))('/figures/%s/', (id, figure) => {
  const manifest = manifestOf(id);
  const { withdrawal } = figure;

  test('has a manifest with every field filled, that names only what is there', () => {
    const empty = (text: string): boolean => text.trim() === '' || /undefined|NaN|\[object/.test(text);
    expect(textsIn(manifest).filter(empty)).toEqual([]);
    expect(missingIn(textOf(`/figures/${id}/manifest.json`))).toEqual([]);
    expect(manifest).toMatchObject({
      manifest_version: 1,
      id,
      url: `${siteUrl}figures/${id}/`,
      title: figure.title,
      alt: figure.alt,
      description: figure.description,
      notes: figure.notes,
      source: figure.source,
      license: { name: figure.license },
      release: { version: figure.release, status: figure.status },
    });
    expect(manifest.withdrawn).toEqual(withdrawal && { date: withdrawal.date, reason: withdrawal.reason });
  });

  test('names its heights, and every release that it can be pinned in with its own', () => {
    const isWhole = (heights: object): boolean =>
      embedWidths.every((width) => Number.isInteger((heights as Record<number, unknown>)[width]));
    expect(isWhole(manifest.heights)).toBe(true);
    expect(manifest.compact).toEqual({
      embed: `${siteUrl}embed/${id}/compact/`,
      heights: compactHeightsOf(figure),
    });
    expect(manifest.releases.map(({ version }) => version)).toEqual(pinnable(id));
    for (const { version, embed, heights, compact, withdrawn } of manifest.releases) {
      expect(withdrawn?.reason).toBe(withdrawalOf(id, version, history)?.reason);
      expect(embed).toBe(`${siteUrl}embed/${id}/${version}/`);
      expect(isWhole(heights)).toBe(true);
      expect(compact.embed).toBe(`${siteUrl}embed/${id}/${version}/compact/`);
      expect(isWhole(compact.heights)).toBe(true);
    }
  });

  test('names every file once, with its bytes and its pixels as they are', () => {
    const files = [...manifest.pictures, ...manifest.data];
    expect(new Set(files.map(({ address }) => address)).size).toBe(withdrawal ? 0 : fileEndings.length);
    for (const { address, bytes } of files) expect(bytesOf(inside(address)).length).toBe(bytes);
    for (const { address, width, height } of manifest.pictures)
      expect([address, pixelsOf(inside(address))]).toEqual([address, [width, height]]);
  });

  test('names what may be chosen, as the addresses of the embed take it', () => {
    expect(manifest.choices.map(({ name }) => name)).toEqual(Object.keys(figure.choices));
    for (const { initial, options } of manifest.choices) {
      expect(Object.keys(options).length).toBeGreaterThan(1);
      expect(initial === null || Object.hasOwn(options, initial)).toBe(true);
    }
  });

  test('has a code for every place, and cites the figure with release and address', () => {
    expect(manifest.codes.map(({ destination }) => destination)).toEqual(
      withdrawal ? [] : Object.keys(destinations),
    );
    const { code } = manifest.codes.find(({ destination }) => destination === 'citation') ?? {};
    expect(code).toBe(withdrawal ? undefined : manifest.citation);
    expect(manifest.citation).toContain(`data release ${figure.release}`);
    expect(manifest.citation.endsWith(manifest.url)).toBe(true);
  });

  test('tells search engines the same: a drawing with its license, its files and the report behind it', () => {
    const scripts = [...pageAt(`/figures/${id}/`).querySelectorAll('script[type="application/ld+json"]')];
    expect(scripts).toHaveLength(1);
    const text = scripts[0]?.textContent ?? '';
    expect(missingIn(text)).toEqual([]);
    const said = JSON.parse(text) as Record<string, unknown>;
    expect(said).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      name: pageTitle(figure),
      url: manifest.url,
      license: manifest.license.url,
      creditText: manifest.credit,
      version: manifest.release.version,
      datePublished: manifest.release.date,
      isBasedOn: { '@type': 'Report', identifier: 'ED594015' },
    });
    if (withdrawal) {
      expect(said['creativeWorkStatus']).toContain(withdrawal.reason);
      expect(Object.keys(said)).not.toEqual(expect.arrayContaining(['contentUrl']));
      return;
    }
    expect(said).toMatchObject({
      contentUrl: manifest.pictures[0]?.address,
      encoding: manifest.pictures.slice(1).map(({ address }) => ({ contentUrl: address })),
      associatedMedia: manifest.data.map(({ address }) => ({ contentUrl: address })),
    });
  });
});

test('/figures/manifest.json has every figure once, and says of each what its manifest says', () => {
  const { figures, ...list } = jsonAt('/figures/manifest.json') as ManifestIndex;
  expect(list).toMatchObject({ manifest_version: 1, url: siteUrl });
  expect(figures.map(({ id }) => id).sort()).toEqual(allPublished().map(({ id }) => id));
  expect(missingIn(textOf('/figures/manifest.json'))).toEqual([]);
  for (const { manifest, thumbnail, thumbnail_dark: dark, ...told } of figures) {
    expect(manifestOf(told.id)).toMatchObject(told);
    expect(inside(manifest)).toBe(`/figures/${told.id}/manifest.json`);
    expect(thumbnail).not.toBe(dark);
  }
});
