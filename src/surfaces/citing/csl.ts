/** A citation in the terms of CSL-JSON (https://citationstyles.org), from which all other forms are made. */
import { edition } from '../../lib/edition.ts';
import { capitalized } from '../../lib/format.ts';
import { isWhole } from '../../lib/publisher.ts';
import * as words from '../../words/citation.ts';
import { publisherLabel } from '../../words/publisher.ts';
import type { Citation } from '../citation.ts';

/** A person, or a group under one name. */
export type CslName = { readonly given: string; readonly family: string } | { readonly literal: string };

/** The variables of CSL-JSON that citations of this edition have. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'document' | 'chapter' | 'dataset' | 'report';
  readonly title: string;
  readonly 'container-title'?: string;
  /** Kind of work, where a style names it. */
  readonly genre?: string;
  readonly author: readonly CslName[];
  /** Year, month, day, as far as known. */
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly version?: string;
  readonly number?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** The authors of the printed report are persons; the edition’s are a group. */
function nameOf(author: string, kind: Citation['kind']): CslName {
  if (kind !== 'report') return { literal: capitalized(author) };
  const [, given = '', family = ''] = /^(.+) (\S+)$/.exec(author) ?? [];
  return { given, family };
}

/** A part of the edition is what a chapter is of a book; reference managers keep the title of both. */
function typeOf({ kind, part }: Citation): CslItem['type'] {
  if (kind === 'report') return 'report';
  if (part !== null) return 'chapter';
  return kind === 'data' ? 'dataset' : 'document';
}

/** What no field of a reference manager has room for. */
function noteOf({ release, license, notes }: Citation): string {
  return [
    ...(release === null ? [] : [words.releaseNote(release)]),
    ...notes,
    ...(license === null ? [] : [words.licenseNote(license)]),
  ].join(' ');
}

/** That a copy is unpublished stands where a name would, and begins like one. */
const publisherOf = (publisher: string): string =>
  publisher === publisherLabel(null, null) ? capitalized(publisher) : publisher;

/** @param key by which reference managers know the citation: `ccpt-figure-award-map` */
export function cslItem(key: string, citation: Citation): CslItem {
  const { kind, authors, part, title, release, publisher, date, identifier, url } = citation;
  const note = noteOf(citation);
  return {
    id: key,
    'citation-key': key,
    type: typeOf(citation),
    title: part ?? title,
    ...(part === null ? {} : { 'container-title': title }),
    ...(kind === 'figure' ? { genre: words.chart } : {}),
    author: authors.map((author) => nameOf(author, kind)),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    ...(release === null ? {} : { version: words.version(release) }),
    ...(identifier === null ? {} : { number: identifier }),
    ...(publisher === null ? {} : { publisher: publisherOf(publisher) }),
    ...(isWhole(url) ? { URL: url } : {}),
    language: edition.language,
    ...(note === '' ? {} : { note }),
  };
}
