/** The public address that tests build for. It has a path and no final slash, because both are easily forgotten. */
export const siteUrl = 'https://edition.example/some/path';
