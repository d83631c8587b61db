/** Which addresses others can reach, so that they may go into an embed code or a citation. */

/** Names that lead nowhere on the public internet: RFC 6761, 6762, 8375, 9476, and what routers use. */
const localNames =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|example|alt|onion|home\.arpa)$/;

const isOutside = (part: number, from: number, to: number): boolean => part < from || part > to;

/** Whether an address of four numbers is none of those that are kept for private networks, links and machines. */
function isPublicIPv4(host: string): boolean {
  const [first = 0, second = 0] = host.split('.').map(Number);
  if ([0, 10, 127].includes(first) || first >= 224) return false;
  if (first === 100) return isOutside(second, 64, 127);
  if (first === 172) return isOutside(second, 16, 31);
  return !(first === 192 && second === 168) && !(first === 169 && second === 254);
}

/** Whether a page at this address is one that anyone can open. */
export function isPublic({ protocol, hostname }: URL): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  // All public addresses of six and more groups begin with 2 or 3.
  if (hostname.startsWith('[')) return /^\[[23][\da-f]{3}:/.test(hostname);
  if (/^[\d.]+$/.test(hostname)) return isPublicIPv4(hostname);
  const host = hostname.replace(/\.$/, '');
  return host.includes('.') && !localNames.test(host);
}
