/** Finds the records of the edition that answer a query, the best first. The same code runs in the browser and in tests. */
import MiniSearch, { type Query as IndexQuery } from 'minisearch';
import { termsOf, type Term } from '../../lib/search-terms.ts';
import type { Kind, SearchData, SearchRecord } from '../../surfaces/search/record.ts';
import { nameFit, namesOf, type Name } from './names.ts';
import { QueryReader, type Concept, type Query, type Unknown, type Way } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** A record that is found, and the words and stems by which. */
export interface Hit {
  readonly record: SearchRecord;
  readonly terms: ReadonlySet<string>;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Typed words that nothing has. */
  readonly unknown: readonly Unknown[];
}

/** How much the text of a record of a kind counts, and how much its name, where that is what was typed. */
const worth: Readonly<Record<Kind, { readonly text: number; readonly name: number }>> = {
  topic: { text: 1.1, name: 2.2 },
  grantee: { text: 0.5, name: 2.4 },
  term: { text: 0.8, name: 2.1 },
  finding: { text: 1, name: 1 },
  recommendation: { text: 1, name: 1.2 },
  paragraph: { text: 1, name: 0.5 },
  figure: { text: 0.85, name: 0.9 },
  statement: { text: 0.8, name: 2 },
  data: { text: 0.6, name: 1.2 },
  page: { text: 0.6, name: 1.4 },
};

/** How much a word in a title or name counts beside one in a text. */
const boost = { names: 2, text: 1, words: 0.8 } as const;

/** What a stem counts beside the word itself. */
const STEM = 0.6;

/** How much a record loses that has only some of what was asked. */
const COMPLETENESS = 2;

/** What a text gains in which the words stand together as they were typed. */
const TOGETHER = 1.3;

/** What a record gains whose very name was typed. */
const EXACT = 0.6;

/** What a record gains that is of the kind which the words ask for. */
const WANTED = 1.5;

/** Least part of what the best have that others have to have. */
const ENOUGH = 0.5;

/** How much longer texts lose: less than usual, because the shortest are names. */
const bm25 = { k: 1.2, b: 0.5, d: 0.5 } as const;

interface Indexed {
  readonly id: number;
  readonly names: string;
  readonly text: string;
  readonly words: string;
}

/** Records that are made ready at a time. */
const CHUNK = 16;

/** What one thing that is looked for finds: place of a record -> score and words. */
type Matches = ReadonlyMap<number, { readonly score: number; readonly terms: ReadonlySet<string> }>;

/** The edition, ready to be searched. */
export class Engine {
  private readonly index: MiniSearch<Indexed>;
  private readonly vocabulary = new Vocabulary();
  private readonly reader: QueryReader;
  /** Place of a record -> its names and its words, once they have been asked for. */
  private readonly names = new Map<number, readonly Name[]>();
  private readonly phrases = new Map<number, string>();

  private readonly data: SearchData;

  private constructor(data: SearchData) {
    this.data = data;
    this.index = new MiniSearch<Indexed>({
      fields: ['names', 'text', 'words'],
      tokenize: (text) => this.learned(text),
      processTerm: (term) => term,
      searchOptions: {
        tokenize: (term) => [term],
        boost,
        bm25,
        boostTerm: (term) => (term.startsWith('=') ? STEM : 1),
      },
    });
    this.reader = new QueryReader(data, this.vocabulary);
  }

  /** Ready at once. */
  static now(data: SearchData): Engine {
    const engine = new Engine(data);
    engine.index.addAll(data.records.map(indexed));
    return engine;
  }

  /** Ready soon: the page answers its reader in the meantime. */
  static async soon(data: SearchData): Promise<Engine> {
    const engine = new Engine(data);
    await engine.index.addAllAsync(data.records.map(indexed), { chunkSize: CHUNK });
    return engine;
  }

  private learned(text: string): string[] {
    const terms = termsOf(text);
    for (const term of terms) this.vocabulary.add(term);
    return terms.flatMap(({ word, stem }) => (word === stem ? [word] : [word, stem]));
  }

  /** All records of a kind, in their order. */
  ofKind(kind: Kind): SearchRecord[] {
    return this.data.records.filter((record) => record.kind === kind);
  }

  /** Everything in which words may stand. */
  texts(): string[] {
    return this.data.records.flatMap(({ title, names = [], text }) => [title, ...names, text]);
  }

  /** @param typed anything: what cannot be understood finds nothing */
  find(typed: string): Answer {
    const query = this.reader.read(typed);
    const found = query.concepts.map((concept) => this.matchesOf(concept));
    const ids = [...new Set(found.flatMap((matches) => [...matches.keys()]))];
    const hits = this.ranked(ids, query, found).flatMap((id): Hit[] => {
      const record = this.data.records[id];
      return record
        ? [{ record, terms: this.telling(found.flatMap((one) => [...(one.get(id)?.terms ?? [])])) }]
        : [];
    });
    return { hits, unknown: query.unknown };
  }

  /** What was found without the words that say nothing, such as an “and” in a name; with them where there is nothing else. */
  private telling(terms: readonly string[]): ReadonlySet<string> {
    const told = terms.filter((term) => !this.reader.isPassedOver({ word: term.replace(/^=/, '') }));
    return new Set(told.length > 0 ? told : terms);
  }

  /** Those that have enough of what was asked, the best first. */
  private ranked(ids: readonly number[], query: Query, found: readonly Matches[]): number[] {
    const weights = found.map((matches) => this.rarity(matches));
    const shares = new Map(ids.map((id) => [id, shareOf(id, found, weights)]));
    const least = Math.max(0, ...shares.values()) * ENOUGH;
    const enough = ids.filter((id) => (shares.get(id) ?? 0) >= least);
    const texts = new Map(
      enough.map((id) => [id, this.textScore(id, query, found) * (shares.get(id) ?? 0) ** COMPLETENESS]),
    );
    const top = Math.max(Number.MIN_VALUE, ...texts.values());
    const scores = new Map(
      enough.map((id) => [id, this.score(id, (texts.get(id) ?? 0) / top, query, weights)]),
    );
    return enough.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || one - other);
  }

  private matchesOf({ ways }: Concept): Matches {
    const matches = new Map<number, { score: number; terms: Set<string> }>();
    for (const way of ways) {
      for (const { id, score, terms } of this.index.search(queryOf(way))) {
        const before = matches.get(id as number);
        const both = { score: score * way.weight, terms: new Set(terms) };
        matches.set(
          id as number,
          before ? { score: before.score + both.score, terms: before.terms.union(both.terms) } : both,
        );
      }
    }
    return matches;
  }

  /** How much it says that a record has what is looked for: more, the fewer have it. */
  private rarity(matches: Matches): number {
    return Math.log(1 + this.data.records.length / (1 + matches.size));
  }

  private namesAt(id: number): readonly Name[] {
    const record = this.data.records[id];
    const names =
      this.names.get(id) ?? (record ? namesOf(record, (term) => this.reader.isPassedOver(term)) : []);
    this.names.set(id, names);
    return names;
  }

  private phraseAt(id: number): string {
    const { title = '', text = '' } = this.data.records[id] ?? {};
    const phrase = this.phrases.get(id) ?? phraseOf(termsOf(`${title} ${text}`));
    this.phrases.set(id, phrase);
    return phrase;
  }

  /** What the text of a record is worth, whatever its kind. */
  private textScore(id: number, { concepts }: Query, found: readonly Matches[]): number {
    const sum = found.reduce((total, matches) => total + (matches.get(id)?.score ?? 0), 0);
    const typed = concepts.flatMap(({ ways }) => ways[0]?.terms ?? []);
    const isTogether = typed.length > 1 && this.phraseAt(id).includes(phraseOf(typed));
    return sum * (isTogether ? TOGETHER : 1);
  }

  /** What a record is worth as a whole: by its text, by its name, and by what kind was asked for. */
  private score(id: number, text: number, { concepts, kinds }: Query, weights: readonly number[]): number {
    const kind = this.data.records[id]?.kind ?? 'page';
    const fit = nameFit(this.namesAt(id), concepts, weights);
    const byName = fit * worth[kind].name + (fit === 1 ? EXACT : 0);
    return text * worth[kind].text + byName + (kinds.has(kind) ? WANTED : 0);
  }
}

/** How much of what is looked for a record has, weighted by how much it says. */
function shareOf(id: number, found: readonly Matches[], weights: readonly number[]): number {
  const sum = (isCounted: (matches: Matches) => boolean): number =>
    found.reduce((total, matches, index) => total + (isCounted(matches) ? (weights[index] ?? 0) : 0), 0);
  return sum((matches) => matches.has(id)) / sum(() => true);
}

const phraseOf = (terms: readonly Term[]): string => terms.map(({ stem }) => stem).join(' ');

const indexed = ({ title, names = [], text, words = '' }: SearchRecord, id: number): Indexed => ({
  id,
  names: [title, ...names].join(' . '),
  text,
  words,
});

/** All words of a way, each as it is, by its stem, or, if it may only have been begun, as a beginning. */
function queryOf({ terms, isBegun }: Way): IndexQuery {
  return {
    combineWith: 'AND',
    queries: terms.map(({ word, stem }, index) => ({
      combineWith: 'OR',
      queries: [{ queries: [word], prefix: isBegun && index === terms.length - 1 }, stem],
    })),
  };
}
