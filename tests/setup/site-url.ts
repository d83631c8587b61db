/** Public address that tests build for: with a path and without a slash at its end, because both are easily forgotten. */
export const siteUrl = 'https://edition.example/some/path';
