import { Lesson } from './lesson.ts';

/**
 * Where readers can report an error, if whoever publishes the edition names a place.
 * @param setting value of `CONTACT_URL`: the address of a page, or `mailto:` and an address
 * @returns the address; null when the setting is absent
 * @throws Lesson when the setting is no such address
 */
export function contactUrl(setting: string | undefined): string | null {
  if (setting === undefined || setting.trim() === '') return null;
  const url = URL.parse(setting.trim());
  if (url === null || !/^(?:https?|mailto):$/.test(url.protocol)) {
    throw new Lesson(
      `CONTACT_URL is "${setting}": write a whole address, such as https://example.org/contact/ or mailto:editor@example.org`,
    );
  }
  return url.href;
}
