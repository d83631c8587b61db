/**
 * What a page or an embed may load: files of its own folder, and nothing inline. Each carries it as its first tag, so that
 * it holds on hosts that send no headers.
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

/** Pages may show embeds of the site besides, as the panel of embed codes does; embeds show no frames. */
export const pagePolicy = `${contentSecurityPolicy}; frame-src 'self'`;
