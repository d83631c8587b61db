import { createHash } from 'node:crypto';

const SCRIPTS = "script-src 'self'";
const STYLES = "style-src 'self'";

/**
 * What a page or an embed may load: files from its own folder, and nothing inline but what is known by its hash. Each page carries the policy as its first tag, so
 * that it also applies on hosts that send no headers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  SCRIPTS,
  STYLES,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Pages may also show the site's own embeds, as the embed panel does; embeds contain no frames. */
export const pagePolicy = `${contentSecurityPolicy}; frame-src 'self'`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A policy that allows the one style sheet that stands in a page, by its hash, and no other.
 * @param css the style sheet, as it stands there
 */
export const allowingStyle = (policy: string, css: string): string =>
  policy.replace(STYLES, `style-src ${hashOf(css)}`);

/**
 * A policy that allows, besides the scripts of the site, the one that stands in a page, by its hash.
 * @param code the script, as it stands there
 */
export const allowingScript = (policy: string, code: string): string =>
  policy.replace(SCRIPTS, `${SCRIPTS} ${hashOf(code)}`);

/** The policy of a page that may load no file: its style sheet stands in the page. */
export const policyWithStyle = (css: string): string => allowingStyle(contentSecurityPolicy, css);
