/** Pages of hosts that embed our charts: with the host's own library if there is one, otherwise with a similar listener. */
import type { HostId } from '../../../src/words/embed-hosts.ts';

/** How the page of a host shows an embed. */
export interface HostPage {
  /** The file of its library in node_modules. */
  readonly library?: string;
  /** Whether its library uses inline styles, which a strict security policy forbids. */
  readonly stylesInline?: true;
  /** Whether its scripts run before the embeds are added, so that they do not miss the first message. */
  readonly listensFirst?: boolean;
  /** The HTML of one embed. @param sandbox value of the attribute, or undefined to omit it */
  readonly frame: (address: string, sandbox?: string) => string;
  /** The page's own script, run after parsing. It runs in the browser, so it cannot use anything in this file. */
  readonly script: () => void;
}

const withSandbox = (sandbox: string | undefined, name = 'sandbox'): string =>
  sandbox === undefined ? '' : ` ${name}="${sandbox}"`;

const iframe = (address: string, sandbox?: string, more = ''): string =>
  `<iframe title="Figure" src="${address}"${withSandbox(sandbox)}${more}></iframe>`;

declare const pym: { Parent: new (id: string, address: string, options: object) => unknown };
declare const newswireFrames: { autoInitFrames: () => void };
declare const iFrameResize: (options: object, selector: string) => void;
declare const iframeResizer: { initialize: (options: object, selector: string) => Promise<unknown> };
/** Of version 5: the same word, another value. */
declare const iframeResize: (options: object, selector: string) => void;

const browser: HostPage = {
  frame: (address, sandbox) => iframe(address, sandbox, ' class="frame-sized" loading="lazy"'),
  script: () => undefined,
};

const pymPage: HostPage = {
  library: 'pym.js/dist/pym.v1.js',
  frame: (address, sandbox) => `<div data-address="${address}"${withSandbox(sandbox, 'data-sandbox')}></div>`,
  script() {
    for (const [index, element] of document.querySelectorAll<HTMLElement>('[data-address]').entries()) {
      const { address = '', sandbox } = element.dataset;
      element.id = `pym-${index}`;
      new pym.Parent(element.id, address, sandbox === undefined ? {} : { sandbox });
    }
  },
};

const newswire: HostPage = {
  library: '@newswire/frames/dist/frames.umd.js',
  frame: (address, sandbox) =>
    `<div data-frame-src="${address}"${withSandbox(sandbox, 'data-frame-attribute-sandbox')}></div>`,
  script: () => newswireFrames.autoInitFrames(),
};

const sidechain: HostPage = {
  library: '@nprapps/sidechain/dist/sidechain.js',
  stylesInline: true,
  frame: (address) => `<side-chain src="${address}"></side-chain>`,
  script: () => undefined,
};

const iframeResizer4: HostPage = {
  library: 'iframe-resizer/js/iframeResizer.js',
  frame: iframe,
  // A sandboxed frame has no origin that could be checked.
  script: () => iFrameResize({ checkOrigin: !document.querySelector('[sandbox]') }, 'iframe'),
};

const iframeResizer5: HostPage = {
  library: '@iframe-resizer/parent/index.umd.js',
  frame: iframe,
  script: () =>
    iframeResize({ license: 'GPLv3', checkOrigin: !document.querySelector('[sandbox]') }, 'iframe'),
};

const openIframeResizer: HostPage = {
  library: '@open-iframe-resizer/core/dist/index.umd.cjs',
  frame: iframe,
  script: () => void iframeResizer.initialize({}, 'iframe'),
};

interface DatawrapperMessage {
  readonly 'datawrapper-height'?: Readonly<Record<string, number>>;
}

/** As its embed codes of today: every frame that the message came from. */
const datawrapper: HostPage = {
  frame: iframe,
  script() {
    addEventListener('message', ({ data, source }: MessageEvent<DatawrapperMessage>) => {
      const heights = data['datawrapper-height'];
      if (heights === undefined) return;
      for (const frame of document.querySelectorAll('iframe'))
        for (const height of Object.values(heights))
          if (frame.contentWindow === source) frame.style.height = `${height}px`;
    });
  },
};

/** As its embed codes of 2020: an element of the figure's id, or the first frame with the id in its address. */
const datawrapperOld: HostPage = {
  frame: iframe,
  script() {
    addEventListener('message', ({ data }: MessageEvent<DatawrapperMessage>) => {
      const heights = data['datawrapper-height'];
      if (heights === undefined) return;
      for (const [id, height] of Object.entries(heights)) {
        const named = document.getElementById(`datawrapper-chart-${id}`);
        const frame = named ?? document.querySelector<HTMLElement>(`iframe[src*='${id}']`);
        if (frame) frame.style.height = `${height}px`;
      }
    });
  },
};

/** As wp-embed.js of WordPress 6, with the secret where WordPress writes it: no frame gets over 1000 pixels or under 200. */
const wordpress: HostPage = {
  frame(address, sandbox) {
    const secret = Math.random().toString(36).slice(2, 12);
    return iframe(`${address}#?secret=${secret}`, sandbox, ` data-secret="${secret}"`);
  },
  script() {
    addEventListener('message', ({ data, source }: MessageEvent<Record<string, string> | null>) => {
      const { secret, message, value = '' } = data ?? {};
      if (!(secret ?? message ?? value) || /[^a-zA-Z0-9]/.test(String(secret))) return;
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${secret}"]`)) {
        if (frame.contentWindow !== source || message !== 'height') continue;
        frame.height = String(Math.min(Math.max(parseInt(value, 10), 200), 1000));
      }
    });
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-secret]')) {
      const { secret } = frame.dataset;
      frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
    }
  },
};

/** As amp-iframe 0.1 with `resizable`: refuses less than 100 pixels. */
const amp: HostPage = {
  frame: (address, sandbox) => iframe(`${address}#amp=1`, sandbox),
  script() {
    addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown>>) => {
      // Nothing but its own messages may come to it.
      if (data['sentinel'] !== 'amp') throw new Error(`not of AMP: ${JSON.stringify(data)}`);
      const height = parseInt(String(data['height']), 10);
      if (data['type'] !== 'embed-size' || Number.isNaN(height) || height < 100) return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = String(height);
    });
  },
};

/** As Embedly's provider height resizing tells it: texts, and the address of the frame in them. */
const embedly: HostPage = {
  frame: iframe,
  script() {
    addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return;
      const { context, height, src } = JSON.parse(data) as Record<string, unknown>;
      if (context !== 'iframe.resize' || typeof height !== 'number') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source && frame.src === src) frame.height = String(height);
    });
  },
};

/** As Mastodon's embed.js: asks each frame, with a number for it, once it is loaded. */
const mastodon: HostPage = {
  frame: iframe,
  script() {
    const frames = new Map<unknown, HTMLIFrameElement>();
    addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown> | null>) => {
      if (typeof data !== 'object' || data?.['type'] !== 'setHeight') return;
      const frame = frames.get(data['id']);
      if (frame && frame.contentWindow === source) frame.height = String(data['height']);
    });
    for (const frame of document.querySelectorAll('iframe')) {
      const [id = 0] = crypto.getRandomValues(new Uint32Array(1));
      const ask = (): void => frame.contentWindow?.postMessage({ type: 'setHeight', id }, '*');
      frames.set(id, frame);
      frame.addEventListener('load', ask);
      ask();
    }
  },
};

/** The page of each host. */
export const hostPages: Readonly<Record<HostId, HostPage>> = {
  browser,
  pym: pymPage,
  newswire,
  sidechain,
  iframeResizer4,
  iframeResizer5,
  openIframeResizer,
  datawrapper,
  datawrapperOld,
  wordpress,
  amp,
  embedly,
  mastodon,
};
