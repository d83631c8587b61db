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
