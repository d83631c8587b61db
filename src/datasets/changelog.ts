/** What changed in each release and why, read from data/CHANGELOG.md, the only place where it is written. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Release } from './meta.ts';
import type { Problem } from './problems.ts';

export const changelogPath = 'data/CHANGELOG.md';

/** A version of a dataset. */
export interface DatasetVersion {
  readonly name: string;
  readonly version: string;
}

/** What the changelog says about dataset versions that are new in a release. */
export interface ChangeNote {
  /** The versions at the start of the item: one, or several that share a note. */
  readonly of: readonly DatasetVersion[];
  /** What changed and why, in plain text. */
  readonly text: string;
}

/** What the changelog says about a release. */
export interface ChangelogEntry {
  readonly release: string;
  readonly isDraft: boolean;
  /** The items about datasets. Anything else in the entry is for people who read the whole file. */
  readonly notes: readonly ChangeNote[];
  /** Line and column of its heading. */
  readonly place: string;
}

/** The entries, in their order: the newest first. */
export type Changelog = readonly ChangelogEntry[];

/** The parts of a Markdown node that are used here. */
interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

const HEADING = /^(\d+\.\d+\.\d+)( \(draft\))?$/;
const NOTE = /^([a-z-]+ \d+\.\d+\.\d+(?:, [a-z-]+ \d+\.\d+\.\d+)*):\s+(.+)$/s;

/** Reads the changelog: one entry for each second-level heading that is a version, `## 1.0.1` or `## 1.0.1 (draft)`. */
export function readChangelog(text: string): Changelog {
  const nodes: readonly Node[] = unified().use(remarkParse).parse(text).children;
  return nodes.flatMap((node, index) => {
    const [, release, draft] = (isEntry(node) && HEADING.exec(wordsOf(node))) || [];
    if (release === undefined) return [];
    return [{ release, isDraft: draft !== undefined, notes: notesAfter(nodes, index), place: placeOf(node) }];
  });
}

/** What the changelog says about a dataset version in the release that introduced it. */
export function noteOn(
  changelog: Changelog,
  release: string,
  { name, version }: DatasetVersion,
): string | undefined {
  const entry = changelog.find((one) => one.release === release);
  return entry?.notes.find(({ of }) => of.some((one) => one.name === name && one.version === version))?.text;
}

/** The dataset versions that a release has and the release before it does not. */
function newIn({ datasets }: Release, before: Release | undefined): DatasetVersion[] {
  return Object.entries(datasets)
    .filter(([name, version]) => before?.datasets[name] !== version)
    .map(([name, version]) => ({ name, version }));
}

/**
 * Frozen releases without an entry, and new versions in them without a note. A draft needs neither until it is frozen.
 */
export function changelogProblems(changelog: Changelog, releases: readonly Release[]): Problem[] {
  return releases.flatMap((release, index) =>
    release.status === 'frozen' ? problemsOfEntry(changelog, release, releases[index - 1]) : [],
  );
}

/** The changelog without the word "draft" in the heading of a release. */
export function withoutDraftSign(text: string, release: string): string {
  return text.replace(`## ${release} (draft)\n`, `## ${release}\n`);
}

/**
 * The changelog with a heading for a release: that of its draft, which may stand under another version, or a new one
 * above all others.
 */
export function withHeading(text: string, draft: string, release: string): string {
  if (readChangelog(text).some((entry) => entry.release === release)) return text;
  const heading = `## ${draft} (draft)\n`;
  if (text.includes(heading)) return text.replace(heading, `## ${release} (draft)\n`);
  const first = text.indexOf('\n## ');
  const at = first < 0 ? text.length : first + 1;
  return `${text.slice(0, at)}## ${release} (draft)\n\n${text.slice(at)}`;
}

/** The changelog with items at the end of a release's entry, which must have a heading. */
export function withItems(text: string, release: string, items: readonly string[]): string {
  const start = text.search(new RegExp(`^## ${release.replaceAll('.', '\\.')}( \\(draft\\))?$`, 'm'));
  const next = text.indexOf('\n## ', start + 1);
  const entry = text.slice(start, next < 0 ? undefined : next).trimEnd();
  const hasList = /\n- [^\n]*$/.test(entry);
  const rest = next < 0 ? '\n' : `\n${text.slice(next)}`;
  return `${text.slice(0, start)}${entry}${hasList ? '\n' : '\n\n'}${items.join('\n')}${rest}`;
}

function problemsOfEntry(changelog: Changelog, release: Release, before: Release | undefined): Problem[] {
  const { version } = release;
  const entry = changelog.find((one) => one.release === version);
  const problem = (message: string): Problem => ({
    file: changelogPath,
    place: entry?.place ?? '1:1',
    subject: version,
    message,
  });
  if (!entry) return [problem(`release ${version} has no entry; add "## ${version}" and say what changed`)];
  return [
    ...(entry.isDraft ? [problem('the release is frozen; remove "(draft)" from its heading')] : []),
    ...newIn(release, before)
      .filter((one) => noteOn(changelog, version, one) === undefined)
      .map(({ name, version: its }) =>
        problem(
          `nothing says what changed in ${name} ${its}, and why; add an item that begins "- \`${name}\` ${its}: "`,
        ),
      ),
  ];
}

const isEntry = ({ type, depth }: Node): boolean => type === 'heading' && depth === 2;

/** The notes between a heading and the next of its level. */
function notesAfter(nodes: readonly Node[], heading: number): ChangeNote[] {
  const rest = nodes.slice(heading + 1);
  const end = rest.findIndex(isEntry);
  const lists = rest.slice(0, end === -1 ? undefined : end).filter(({ type }) => type === 'list');
  return lists.flatMap(({ children = [] }) => children.flatMap(noteIn));
}

function noteIn(item: Node): ChangeNote[] {
  const [, versions, text] = NOTE.exec((item.children ?? []).map(wordsOf).join(' ')) ?? [];
  if (versions === undefined || text === undefined) return [];
  const of = versions.split(', ').map((one) => {
    const [name = '', version = ''] = one.split(' ');
    return { name, version };
  });
  return [{ of, text: text.replace(/\s+/g, ' ') }];
}

function wordsOf({ value, children = [] }: Node): string {
  return value ?? children.map(wordsOf).join('');
}

const placeOf = ({ position }: Node): string => `${position?.start.line ?? 1}:${position?.start.column ?? 1}`;
