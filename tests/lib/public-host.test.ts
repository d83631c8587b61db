import { expect, test } from 'vitest';
import { isPublic } from '../../src/lib/public-host.ts';

test.each([
  'https://pathways.org/reports/',
  'http://pathways.org/',
  'https://pathways.org:8443/',
  'https://deploy-preview-12--pathways.netlify.app/figures/award-map/',
  'https://web.archive.org/web/2027/https://pathways.org/',
  'https://93.184.216.34/',
  'https://172.32.0.1/',
  'https://100.63.0.1/',
  'https://192.167.1.1/',
  'https://[2606:2800:220:1::]/',
])('%s can be opened by anyone', (address) => {
  expect(isPublic(new URL(address))).toBe(true);
});

test.each([
  'file:///site/dist/index.html',
  'about:blank',
  'blob:https://pathways.org/1',
  'ftp://pathways.org/',
  'http://localhost:4321/',
  'http://site.localhost/',
  'http://intranet/',
  'http://localhost./',
  'http://printer.local/',
  'http://wiki.corp/',
  'http://nas.lan/',
  'http://router.home.arpa/',
  'https://edition.example/',
  'https://edition.test/',
  'https://edition.internal/',
  'http://127.0.0.1:4321/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://192.168.1.20/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://[::1]:4321/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://[::ffff:192.168.0.1]/',
])('%s cannot', (address) => {
  expect(isPublic(new URL(address))).toBe(false);
});
