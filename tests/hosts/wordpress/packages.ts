/** The Debian packages that this machine needs, each recognized by a file that it installs. */
import { existsSync } from 'node:fs';

/** Where Debian installs the files of WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** The theme that Debian installs with WordPress. */
export const THEME = 'twentytwentythree';

const extension = (name: string): string => `/usr/share/php8.2-${name}`;

const packages: Readonly<Record<string, string>> = {
  wordpress: `${WORDPRESS}/wp-load.php`,
  [`wordpress-theme-${THEME}`]: `${WORDPRESS}/wp-content/themes/${THEME}/style.css`,
  'mariadb-server': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  'php-mysql': extension('mysql'),
  'php-xml': extension('xml'),
  'php-mbstring': extension('mbstring'),
  'php-curl': extension('curl'),
};

/**
 * Stops if a package is missing.
 * @throws Error that says which ones are missing and how to install them
 */
export function requirePackages(): void {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name] ?? ''));
  if (missing.length === 0) return;
  throw new Error(
    `This needs packages of Debian 12 that are not here: ${missing.join(', ')}.\n` +
      `Install them as root: apt-get update && apt-get install --no-install-recommends ${missing.join(' ')}`,
  );
}
