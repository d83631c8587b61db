import { createHash } from 'node:crypto';

/**
 * What a page or an embed may load: files from its own folder, and nothing inline. Each page carries the policy as its first tag, so
 * that it also applies on hosts that send no headers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Pages may also show the site's own embeds, as the embed panel does; embeds contain no frames. */
export const pagePolicy = `${contentSecurityPolicy}; frame-src 'self'`;

/**
 * The policy of a page that may load no file: its style sheet stands in the page, known by its hash.
 * @param css the style sheet, as it stands there
 */
export function policyWithStyle(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return contentSecurityPolicy.replace("style-src 'self'", `style-src 'sha256-${hash}'`);
}
