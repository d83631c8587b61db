/** Whether the texts link to the consortia that they mention, and keep those named apart from those only meant. */
import { consortiumNames, otherBodies } from './consortium-names.ts';
import { conveyedIn } from './places.ts';
import { at, type Known, type SpokenOf } from './problems.ts';
import { usesOf, type Prose, type Use, type Words } from './read.ts';

/** Ids of the consortia that a `<Consortium>` leads to. */
export const consortiaOf = (of = ''): string[] => of.split(' ').filter(Boolean);

const isMeant = ({ attributes }: Use): boolean => attributes['meant'] !== undefined;

/** What is wrong with one `<Consortium>`, wherever it stands. */
export function consortiumProblems(use: Use, { consortia }: Known): string[] {
  const ids = consortiaOf(use.attributes['of']);
  const unknown = ids.filter((id) => !consortia.has(id));
  if (ids.length === 0 || unknown.length > 0)
    return [
      `<Consortium of="${use.attributes['of'] ?? ''}">: data/awards has no row "${unknown.join(' ')}". Correct the id`,
    ];
  return ids.length === 1 || isMeant(use)
    ? []
    : [
        `<Consortium of="${ids.join(' ')}">: only a consortium that is meant but not named may be one of several. Link each name by itself, or add "meant"`,
      ];
}

/** The consortia that some statements name, and those that they only mean. */
function spokenOfIn(passages: readonly string[], { spokenOf }: Known): SpokenOf {
  const each = passages.flatMap((id) => spokenOf.get(id) ?? []);
  const named = [...new Set(each.flatMap((one) => one.named))];
  return { named, meant: [...new Set(each.flatMap((one) => one.meant))].filter((id) => !named.includes(id)) };
}

/** The appendix lists all consortia; its statements mention none, and its names are those of the list. */
const listsAll = (of: string): boolean => of.startsWith('appendix.');

/**
 * Where a paragraph and the classification of its statements disagree: a consortium without a link, one that no
 * statement mentions, or one named where it is only meant.
 */
export function unlikePassages(prose: Prose, known: Known): string[] {
  const uses = usesOf(prose, 'Consortium');
  return conveyedIn(prose)
    .filter(({ of }) => !listsAll(of))
    .flatMap(({ element, of, passages }) => {
      const behind =
        passages?.split(' ') ?? [...known.passages].flatMap(([id, place]) => (place === of ? id : []));
      const spoken = spokenOfIn(behind, known);
      const here = uses.filter(({ within }) => within === element);
      const linked = new Set(here.flatMap(({ attributes }) => consortiaOf(attributes['of'])));
      const paragraph = usesOf(prose, 'P').find(({ within }) => within === element)?.position ?? {
        line: 1,
        column: 1,
      };
      const unlinked = [...spoken.named, ...spoken.meant].filter((id) => !linked.has(id));
      const misread = here.filter((use) =>
        consortiaOf(use.attributes['of']).some(
          (id) => !(isMeant(use) ? spoken.meant : spoken.named).includes(id),
        ),
      );
      return [
        ...unlinked.map((id) =>
          at(
            prose.file,
            paragraph,
            `the statements of ${of} mention ${id}, but this paragraph does not link to it: write <Consortium of="${id}"> around its name`,
          ),
        ),
        ...misread.map(({ position, attributes }) =>
          at(
            prose.file,
            position,
            `<Consortium of="${attributes['of'] ?? ''}">: the statements of ${of} do not mention it in this way. Use "meant" only where the report does not give the name`,
          ),
        ),
      ];
    });
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (name: string): RegExp => new RegExp(`(?<![\\w-])${literally(name)}(?![\\w])`, 'g');

const names = consortiumNames
  .flatMap(({ of, names: each }) => each.map((name) => ({ of, name, pattern: whole(name) })))
  .sort((one, other) => other.name.length - one.name.length);

/** A name of consortia in a text, and where it begins. */
interface Found {
  readonly of: readonly string[];
  readonly name: string;
  readonly start: number;
}

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length));

/** The consortia named in a text, in order; a longer name hides a shorter one in it. */
function namedIn(text: string): Found[] {
  let rest = otherBodies.reduce((left, { name }) => blank(left, whole(name)), text);
  const found = names.flatMap(({ of, name, pattern }) => {
    const starts = [...rest.matchAll(pattern)].map(({ index }) => ({ of, name, start: index }));
    rest = blank(rest, pattern);
    return starts;
  });
  return found.sort((one, other) => one.start - other.start);
}

/** Names in one paragraph that stand before any link to the consortium. */
function unlinkedIn(file: string, words: readonly Words[]): string[] {
  const linked = new Set<string>();
  return words.flatMap(({ text, position, consortium }) => {
    consortiaOf(consortium ?? '').forEach((id) => linked.add(id));
    return namedIn(text).flatMap(({ of, name, start }) => {
      if (of.every((id) => linked.has(id))) return [];
      of.forEach((id) => linked.add(id));
      const place = { line: position.line, column: position.column + start };
      return [
        at(
          file,
          place,
          `"${name}" is mentioned here for the first time in its paragraph, without a link: write <Consortium of="${of.join(' ')}">${name}</Consortium>`,
        ),
      ];
    });
  });
}

/** Consortia that a paragraph names without a link at the first mention. Headings and fields are no place for links. */
export function unlinkedNames({ file, words }: Prose): string[] {
  const paragraphs = Map.groupBy(words, ({ paragraph }) => paragraph);
  paragraphs.delete(null);
  return [...paragraphs.values()].flatMap((each) => unlinkedIn(file, each));
}
