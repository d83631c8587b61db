/** A WordPress of its own for one trial: a copy of Debian's, with a database that only it can reach, in a folder. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { THEME, WORDPRESS } from './packages.ts';
import { run, start, type Service } from './processes.ts';

/** Address of its cover. By number: to WordPress, and to browsers, it is another host than the edition at `localhost`. */
const PORT = 8090;
const address = `http://127.0.0.1:${PORT}`;

/** Users who write posts: an administrator may use any HTML, an author may not. */
export type Writer = 'administrator' | 'author';

export interface Draft {
  readonly title: string;
  readonly content: string;
  readonly author: Writer;
}

export interface Post {
  readonly address: string;
  /** The content that WordPress kept. */
  readonly kept: string;
}

export interface WordPress {
  readonly address: string;
  /** Of the two writers. */
  readonly password: string;
  readonly versions: { readonly wordpress: string; readonly theme: string };
  publish(draft: Draft): Promise<Post>;
  end(): Promise<void>;
}

/** Root must say that the database may run as root. */
const asWhoever = process.getuid?.() === 0 ? ['--user=root'] : [];

async function startDatabase(folder: string, socket: string): Promise<Service> {
  const data = `--datadir=${folder}`;
  await run('mariadb-install-db', ['--no-defaults', data, ...asWhoever, '--skip-test-db']);
  const words = ['--no-defaults', data, ...asWhoever, `--socket=${socket}`];
  const client = (words: readonly string[]) =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, ...words]);
  const answers = () => client(['-e', 'SELECT 1']).then(...yesOrNo);
  const closed = ['--skip-networking', '--skip-grant-tables', `--pid-file=${folder}/pid`];
  const database = await start('/usr/sbin/mariadbd', [...words, ...closed], {}, answers);
  await client(['-e', 'CREATE DATABASE wordpress']);
  return database;
}

const yesOrNo = [() => true, () => false] as const;

/** Copies Debian's files, which lead to other packages' folders, and puts ours among them. */
function copyFiles(folder: string): void {
  cpSync(WORDPRESS, folder, { recursive: true, dereference: true });
  cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true });
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins);
  cpSync(join(folder, 'allow-loopback.php'), join(plugins, 'allow-loopback.php'));
}

/** Starts WordPress. @param folder an empty folder, which the caller removes afterwards */
export async function startWordPress(folder: string): Promise<WordPress> {
  const files = join(folder, 'wordpress');
  const socket = join(folder, 'database.sock');
  const password = randomUUID();
  const env = {
    TRIAL_SOCKET: socket,
    TRIAL_ADDRESS: address,
    TRIAL_PASSWORD: password,
    TRIAL_THEME: THEME,
  };
  copyFiles(files);
  const php = (script: string, input = '') => run('php', [join(files, script)], env, input);
  const database = await startDatabase(join(folder, 'database'), socket);
  try {
    const versions = JSON.parse(await php('install.php')) as WordPress['versions'];
    const answers = () => fetch(`${address}/wp-login.php`).then(...yesOrNo);
    const server = await start('php', ['-S', `127.0.0.1:${PORT}`, '-t', files], env, answers);
    return {
      address,
      password,
      versions,
      publish: async (draft) => JSON.parse(await php('write-post.php', JSON.stringify(draft))) as Post,
      end: async () => {
        await server.end();
        await database.end();
      },
    };
  } catch (error) {
    await database.end();
    throw error;
  }
}
