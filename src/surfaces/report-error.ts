/**
 * Where "Report an error" leads, from every number, statement and chart: to whoever publishes this copy, with what the
 * reader looks at filled in; in a copy that names nobody, to what the About page says of errors.
 */
import { errors } from '../lib/routes.ts';
import * as words from '../words/contact.ts';

/** What an error is reported in. */
export interface Reported {
  readonly kind: keyof typeof words.reported;
  /** Its id in the data; of several statements, all of their ids. */
  readonly id: string;
  /** What it says on the page. */
  readonly value: string;
  /** Label of the data's release: `1.0.0 (draft)`. */
  readonly release: string;
  /** Address of its place: whole, or from the root of the site while this copy has no public address. */
  readonly address: string;
}

/** Mail programs want CR LF, and would show a `+` instead of a space. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** What is filled in, apart from what the contact's own query says already. */
function filledIn(reported: Reported, own: URLSearchParams): string[] {
  const message = { subject: words.subject(reported), body: words.message(reported) };
  return Object.entries(message)
    .filter(([name]) => !own.has(name))
    .map(([name, text]) => `${name}=${encoded(text)}`);
}

/**
 * The address that a link "Report an error" leads to.
 * @param contact `mailto:` and an address, or a page; null where this copy names none
 */
export function reportAddress(
  reported: Reported,
  contact: string | null = import.meta.env.CONTACT_URL ?? null,
): string {
  // A copy that names nobody has nothing here, or an empty setting.
  if (!contact) return errors;
  const url = new URL(contact);
  const own = url.search.slice(1);
  url.search = [own, ...filledIn(reported, url.searchParams)].filter(Boolean).join('&');
  return url.href;
}
