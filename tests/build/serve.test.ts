import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Site } from '../../src/build/serve.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'report'));
  await writeFile(join(folder, 'report/index.html'), 'the report');
  await writeFile(join(folder, 'report/data.csv'), 'id');
  await writeFile(join(folder, '404.html'), 'no such page');
  site = await serve(folder, { port: 0, mount: '/a/b/' });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['report/', 200, 'the report'],
  ['report/?focus=a', 200, 'the report'],
  ['report', 200, 'the report'],
  ['report/data.csv', 200, 'id'],
  ['nowhere/at/all/', 404, 'no such page'],
  ['../c/', 404, 'no such page'],
  ['%2e%2e/%2e%2e/etc/passwd', 404, 'no such page'],
])('%s answers %i', async (path, status, text) => {
  const answer = await fetch(site.address + path);
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status, text });
});

test('a folder without its slash leads to the one with it, so that relative links hold', async () => {
  const answer = await fetch(`${site.address}report`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/a/b/report/');
});

test('what an address asks is kept on the way to the slash', async () => {
  const answer = await fetch(`${site.address}report?focus=madera&q=a%20b`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/a/b/report/?focus=madera&q=a%20b');
});

test('only programs on this machine can ask, unless another address is given', async () => {
  const { port } = new URL(site.address);
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal }) => !internal);
  for (const { address, family } of others) {
    const host = family === 'IPv6' ? `[${address}]` : address;
    await expect(fetch(`http://${host}:${port}/a/b/report/`)).rejects.toThrow();
  }
  const open = await serve(folder, { port: 0, host: '127.0.0.1' });
  expect(await (await fetch(`${open.address}report/`)).text()).toBe('the report');
  await open.close();
});

test('the headers that hosts are told to send are sent under a path too', async () => {
  const [embed, report] = [await fetch(`${site.address}embed/`), await fetch(`${site.address}report/`)];
  expect(embed.headers.get('access-control-allow-origin')).toBe('*');
  expect(embed.headers.get('content-security-policy')).toBe(null);
  expect(report.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

test('a port that is taken is an error', async () => {
  await expect(serve(folder, { port: Number(new URL(site.address).port) })).rejects.toThrow('EADDRINUSE');
});
