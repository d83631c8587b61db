import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.ts';

/** A running server. */
export interface Site {
  /** Address of the cover, ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder as static hosts do: `index.html` for a folder, a redirect to the slash, 404.html for the rest,
 * and the headers that hosts are told to send.
 * @param folder absolute path of the built folder
 * @param options `port`: 0 takes any free one; `host`: the address that is listened on, without which only programs on
 *   this machine can ask; `mount`: the path under which the site is served, and nothing else is
 */
export async function serve(
  folder: string,
  { port: wanted, host = 'localhost', mount = '/' }: { port: number; host?: string; mount?: string },
): Promise<Site> {
  const files = sirv(folder, { extensions: ['html'], etag: true });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathUnder(mount, pathname);
    if (path === undefined) return notFound(folder, response);
    if (isFolder(join(folder, path)) && !path.endsWith('/'))
      return redirect(response, `${mount}${path.slice(1)}/${search}`);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    request.url = path;
    files(request, response, () => notFound(folder, response));
  });
  await listening(server, wanted, host);
  const { port } = server.address() as AddressInfo;
  return { address: `http://${host}:${port}${mount}`, close: () => closed(server) };
}

/** A path inside the site, or undefined when it lies outside of it. */
function pathUnder(mount: string, pathname: string): string | undefined {
  return pathname.startsWith(mount) ? pathname.slice(mount.length - 1) : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.closeAllConnections();
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
