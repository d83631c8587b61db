/** Root-absolute, not protocol-relative: `/figures/`, not `//example.org/`. */
const fromRoot = /^\/(?!\/)/;

/**
 * The relative form of an address of the site.
 * @param target root-absolute address, with query and fragment if it has them; any other address is returned unchanged
 * @param file address of the file that holds it
 * @returns the same place as seen from that file
 */
export function relativeAddress(target: string, file: string): string {
  if (!fromRoot.test(target)) return target;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const here = file.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  const shared = sharedLength(here, there.slice(0, -1));
  const up = '../'.repeat(here.length - shared);
  const way = up + there.slice(shared).join('/');
  return (way === '' && !rest.startsWith('#') ? './' : way) + rest;
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const parted = one.findIndex((part, index) => part !== other[index]);
  return parted === -1 ? one.length : parted;
}
