/** The commands that make this copy again, with the settings that it was made with. */
import { publicAddress, publisher } from '../lib/publisher.ts';
import { sourceState } from '../lib/source-state.ts';
import { listName } from '../words/verify.ts';
import { hasPdfs } from './pdfs.ts';

/** A word as a shell reads it. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The settings of the build, as they stand before its command. */
function settings(): string {
  const all = {
    SITE_URL: publicAddress,
    CONTACT_URL: import.meta.env.CONTACT_URL ?? null,
    PUBLISHER: publisher,
  };
  return Object.entries(all)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${quoted(value)} `]))
    .join('');
}

/** Lines for a terminal, in the folder of the project. */
export const rebuildLines = (): string =>
  [
    ...(sourceState ? [`git checkout ${sourceState.commit}`] : []),
    'npm ci',
    `${settings()}npm run ${hasPdfs ? 'pdf' : 'build'}`,
    'cd dist',
    `sha256sum --quiet -c ../${listName}`,
  ].join('\n');
