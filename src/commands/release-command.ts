/** The parts of the data command that release a draft, or withdraw what was released. */
import { changed, type Edit } from '../datasets/edit/edit.ts';
import type { Dated } from '../datasets/edit/freeze.ts';
import { release } from '../datasets/edit/release.ts';
import type { Withdrawn } from '../datasets/edit/withdraw.ts';
import { loadData, type World } from '../datasets/load.ts';
import { isDay } from '../lib/dates.ts';
import { readContent } from '../prose/files.ts';
import { addressesPath } from '../prose/lasting.ts';
import { addressesAfter, everyProblem, listOf } from './check.ts';
import { carryOut, Faulty, UsageError, type Options, type Surroundings } from './surroundings.ts';

/** `release VERSION`: releases the draft. */
export function releaseDraft(
  world: World,
  version: string | undefined,
  options: Options,
  surroundings: Surroundings,
): void {
  if (version === undefined) throw new UsageError('Name the version of the release.');
  const { out, err, measure } = surroundings;
  const edit = release(world, {
    version,
    why: options.why?.trim() || undefined,
    ...dated(options, surroundings),
  });
  const whole = withListedAddresses(world, edit, surroundings);
  if (options['dry-run']) {
    const paths = Object.keys(whole.changes).map((path) => `  ${path}`);
    out(`Nothing was written. This would be done:\n${whole.summary}\nand written:\n${paths.join('\n')}\n`);
    return;
  }
  carryOut(whole, surroundings);
  if (!options['no-measure']) out('Building the site and measuring the embeds; this takes minutes.\n');
  if (!options['no-measure'] && measure())
    out('Measured the heights of all embeds: src/embeds/heights.json.\n');
  else err('The heights of the embeds were not measured. Run: npm run measure\n');
}

/**
 * A release, with what can be cited from then on.
 * @throws Faulty when the texts do not agree with the data of the release
 */
function withListedAddresses(world: World, { changes, summary }: Edit, { root }: Surroundings): Edit {
  const after = changed(world, changes);
  const content = readContent(root);
  const found = everyProblem(after, content);
  if (found.problems.length > 0) throw new Faulty(listOf(found));
  if (!content) return { changes, summary };
  const addresses = addressesAfter(loadData(after), content);
  const own = addresses === content.addresses ? {} : { [addressesPath]: addresses };
  return { changes: { ...changes, ...own }, summary };
}

/** What `withdraw` is asked to do. */
export function withdrawal(
  version: string | undefined,
  options: Options,
  surroundings: Surroundings,
): Withdrawn {
  if (version === undefined) throw new UsageError('Name the release to withdraw.');
  if (!options.why?.trim()) throw new UsageError('Say why, in a sentence that readers see: --why "..."');
  const { figure, why: reason } = options;
  return { release: version, figure, reason, ...dated(options, surroundings) };
}

/** @throws UsageError for what is no day of the calendar */
export function dated({ date }: Options, { today }: Surroundings): Dated {
  const day = date ?? today;
  if (isDay(day)) return { day, today };
  throw new UsageError(`"${day}" is no day of the calendar; write it like ${today}.`);
}
