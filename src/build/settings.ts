/**
 * What whoever publishes a copy of this edition can set, in the environment of the build: where it will stand
 * (`SITE_URL`), where readers report errors (`CONTACT_URL`), and who publishes it (`PUBLISHER`). All three may be absent.
 */
import { Lesson } from './lesson.ts';

export interface Settings {
  /** Public address of the copy, with a slash at its end; null while it has none. */
  readonly siteUrl: string | null;
  /** A page, or `mailto:` and an address. */
  readonly contactUrl: string | null;
  /** Name of the person or organization that publishes the copy. */
  readonly publisher: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Longer than any name of an organization; what is longer was not meant as one. */
const LONGEST_NAME = 100;

/**
 * Reads the settings from the variables of the environment.
 * @throws Lesson for the first that cannot be used
 */
export function readSettings(environment: Environment): Settings {
  const read = <T>(name: string, reader: (setting: string) => T): T | null => {
    const setting = environment[name]?.trim() ?? '';
    return setting === '' ? null : reader(setting);
  };
  return {
    siteUrl: read('SITE_URL', siteUrl),
    contactUrl: read('CONTACT_URL', contactUrl),
    publisher: read('PUBLISHER', publisher),
  };
}

function siteUrl(setting: string): string {
  const url = URL.parse(setting);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Lesson(
      `SITE_URL is "${setting}": write the whole public address, such as https://reports.example/pathways/`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Lesson(
      'SITE_URL has a user name or password in it, which every page would publish: write the public address alone, such as https://reports.example/pathways/',
    );
  }
  return url.href.replace(/\/*$/, '/');
}

function contactUrl(setting: string): string {
  const url = URL.parse(setting);
  if (url === null || !/^(?:https?|mailto):$/.test(url.protocol)) {
    throw new Lesson(
      `CONTACT_URL is "${setting}": write a whole address, such as https://reports.example/contact/ or mailto:editor@reports.example`,
    );
  }
  return url.href;
}

function publisher(setting: string): string {
  if (setting.length > LONGEST_NAME || /[\n\r<>]|:\/\//.test(setting)) {
    throw new Lesson(
      `PUBLISHER is "${setting}": write the name of the person or organization that publishes this copy, in one line of at most ${LONGEST_NAME} characters`,
    );
  }
  return setting;
}
