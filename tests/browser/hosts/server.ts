import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostPage } from './pages.ts';

/** An embed on the page of a host. */
export interface Framed {
  /** Full address of the embed. */
  readonly address: string;
  readonly sandbox?: string;
  /** Whether it is in a hidden part of the page. */
  readonly isHidden?: true;
}

/** A server for pages of hosts, with a different origin than the site. */
export interface HostServer {
  readonly address: string;
  /** Adds a page of a host, or of several at once. @returns its address on the server */
  readonly show: (page: HostPage | readonly HostPage[], frames: readonly Framed[]) => string;
  readonly close: () => void;
}

/** Height that a page reserves for an embed, in pixels. No chart has this height. */
export const RESERVED = 137;

const style = `
:root { color-scheme: light }
:root.is-dark { color-scheme: dark }
body { margin: 0 }
section { width: 100% }
iframe { display: block; border: 0; width: 100%; min-height: 0 }
iframe:not([height], .frame-sized) { height: ${RESERVED}px }
.frame-sized { frame-sizing: content-height }
`;

/** A page with embeds, each in the markup of its host; where there are fewer hosts than embeds, the last has the rest. */
function html(hosts: readonly HostPage[], frames: readonly Framed[]): string {
  const sections = frames.map(({ address, sandbox, isHidden }, index) => {
    const host = hosts[index] ?? hosts.at(-1);
    return `<section id="frame-${index}"${isHidden ? ' hidden' : ''}>${host?.frame(address, sandbox) ?? ''}</section>`;
  });
  const libraries = hosts.flatMap(({ library }) => library ?? []).map(libraryName);
  const scripts = [...libraries, 'script.js'].map((name) => `<script src="${name}"></script>`).join('');
  const listensFirst = hosts.some((host) => host.listensFirst);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
${listensFirst ? scripts : ''}${sections.join('\n')}
${listensFirst ? '' : scripts}</html>`;
}

/** Name under which the page has a library: `pym.js/dist/pym.v1.js` is `pym.v1.js`. */
const libraryName = (library: string): string => library.split('/').at(-1) ?? library;

/** What a cautious host allows on its page: files of its own, and frames of the site. */
const policyFor = (site: string, hosts: readonly HostPage[]): string =>
  `default-src 'none'; script-src 'self'; style-src ${hosts.some(({ stylesInline }) => stylesInline) ? "'unsafe-inline'" : ''} 'self'; img-src data:; frame-src ${site}`;

/** Serves pages of hosts under a strict security policy. @param site the origin that they may embed */
export async function serveHosts(site: string): Promise<HostServer> {
  const files = new Map<string, { headers: Record<string, string>; text: string }>();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://host').pathname);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, file.headers).end(file.text);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  let shown = 0;
  return {
    address: `http://localhost:${port}/`,
    show(page, frames) {
      const hosts = [page].flat();
      const folder = `page-${shown++}/`;
      const policy = { 'Content-Security-Policy': policyFor(site, hosts) };
      const put = (name: string, type: string, text: string) =>
        files.set(`/${folder}${name}`, {
          headers: { ...policy, 'Content-Type': `${type};charset=utf-8` },
          text,
        });
      put('', 'text/html', html(hosts, frames));
      put('host.css', 'text/css', style);
      const scripts = hosts.map(({ script }) => `(${asExpression(script)})();`);
      put('script.js', 'text/javascript', scripts.join('\n'));
      for (const library of hosts.flatMap((host) => host.library ?? []))
        put(libraryName(library), 'text/javascript', readFileSync(`node_modules/${library}`, 'utf8'));
      return folder;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A method's text is none of a function. */
function asExpression(script: () => void): string {
  const text = String(script);
  return text.startsWith('script') ? `function ${text}` : text;
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, () => resolve()));
