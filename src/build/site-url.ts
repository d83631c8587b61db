import { Lesson } from './lesson.ts';

/** Stands in for the public address until `SITE_URL` names it. */
export const defaultSiteUrl = 'https://example.org/';

/**
 * The public address of the edition, for the few places that must be absolute.
 * @param setting value of `SITE_URL`, with or without a slash at its end
 * @returns absolute address that ends with a slash
 * @throws Lesson when the setting is no such address
 */
export function siteUrl(setting: string | undefined): string {
  if (setting === undefined || setting.trim() === '') return defaultSiteUrl;
  const url = URL.parse(setting.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Lesson(
      `SITE_URL is "${setting}": write the whole public address, such as https://example.org/reports/pathways/`,
    );
  }
  return url.href.replace(/\/*$/, '/');
}
