import { fieldAt } from './frontmatter.ts';
import { readFinding } from './findings.ts';
import { at, type Known } from './problems.ts';
import { textId } from './read.ts';
import { answerParts, readTopic, type TopicFields } from './topics.ts';

type Fault = readonly [field: string, message: string];

/** What a finding rests on, by the finding's id. */
type Findings = ReadonlyMap<string, readonly string[]>;

function unboundKeys(fields: TopicFields): Fault[] {
  const written = new Set(answerParts(fields).map(({ text }) => text));
  return Object.keys(fields.numbers)
    .filter((words) => !written.has(words))
    .map((words) => ['numbers', `"${words}" is not in the answer. Correct it, or remove the entry`]);
}

/** The answer rests on statements of the topic. */
const strayPassages = ({ passages }: TopicFields, own: ReadonlySet<string>): Fault[] =>
  passages
    .filter((id) => !own.has(id))
    .map((id) => ['passages', `${id}: data/topic-statements does not have it in this topic. Correct the id`]);

/** A finding bears on a topic if it rests on a statement of it. */
const strayFindings = (fields: TopicFields, own: ReadonlySet<string>, findings: Findings): Fault[] =>
  fields.findings
    .filter((id) => !findings.get(id)?.some((one) => own.has(one)))
    .map((id) => [
      'findings',
      findings.has(id)
        ? `${id}: this finding rests on no statement of the topic. Remove it`
        : `${id}: content/findings has no such finding. Correct the id`,
    ]);

const strayFigures = (fields: TopicFields, { figures }: Known): Fault[] =>
  fields.figures
    .filter((id) => !figures.has(id))
    .map((id) => ['figures', `there is no figure "${id}". Correct the id, or add the file to src/figures`]);

/**
 * What is wrong with the fields of the topics, each line with its place. Their words are checked as all prose is.
 * @param texts path of an MDX file -> its text; topics are those in content/topics
 */
export function topicProblems(texts: ReadonlyMap<string, string>, known: Known): string[] {
  const findings: Findings = new Map(
    [...texts].flatMap(([path, text]) => {
      const read = path.startsWith('content/findings/') ? readFinding(text) : { faults: [] };
      return 'fields' in read ? [[textId(path), read.fields.passages] as const] : [];
    }),
  );
  return [...texts]
    .filter(([path]) => path.startsWith('content/topics/'))
    .flatMap(([path, text]) => {
      const own = known.topics.get(textId(path));
      if (!own)
        return [
          at(path, fieldAt(text, ''), 'data/topics has no such topic. Rename the file, or add the row'),
        ];
      const read = readTopic(text);
      const faults: readonly Fault[] =
        'faults' in read
          ? read.faults.map(([field, reason]) => [field, `${field}: ${reason}`] as const)
          : [
              ...unboundKeys(read.fields),
              ...strayPassages(read.fields, own),
              ...strayFindings(read.fields, own, findings),
              ...strayFigures(read.fields, known),
            ];
      return faults.map(([field, message]) => at(path, fieldAt(text, field), message));
    });
}
