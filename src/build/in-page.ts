/**
 * What a page needs before it is painted stands in the page: its style sheets, and a script that runs at once. So nothing
 * has to come after the page first. The page's policy names their hashes, and allows no other of their kind.
 */
import type { PageSource, SourceElement } from './page-source.ts';
import { allowingScript, allowingStyle } from './policy.ts';
import { relativeCss } from './relative.ts';

/** Texts of style sheets and scripts by their addresses from the root of the site, at which addresses in them begin too. */
export type Texts = ReadonlyMap<string, string>;

const isSheet = ({ name, attributes }: SourceElement): boolean =>
  name === 'link' && attributes.get('rel') === 'stylesheet';

/** A classic script: a module waits for the page to be read. */
const isAtOnce = ({ name, attributes }: SourceElement): boolean =>
  name === 'script' && attributes.has('src') && !attributes.has('type');

const isPolicy = ({ name, attributes }: SourceElement): boolean =>
  name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy';

/**
 * Puts into a page what it names and waits for: its style sheets, in their order, as one, and its classic script.
 * @param file address of the page, which addresses in the styles become relative to
 * @throws Error if such a file was not built, or the page says no policy
 */
export function putIntoPage(page: PageSource, file: string, texts: Texts): void {
  const textAt = (address = ''): string => {
    const text = texts.get(address);
    if (text === undefined) throw new Error(`${file} names ${address}, which was not built.`);
    return text.trim();
  };
  const policy = page.elements.find(isPolicy);
  const allow = [putStyles(page, file, textAt), putScript(page, textAt)].flatMap((one) => one ?? []);
  if (allow.length === 0) return;
  if (!policy) throw new Error(`${file} says no policy that could allow the styles and scripts in it.`);
  const said = policy.attributes.get('content') ?? '';
  const allowing = allow.reduce((policyText, one) => one(policyText), said);
  page.setAttribute(policy, 'content', allowing);
}

type TextAt = (address?: string) => string;
type Allow = (policy: string) => string;

function putStyles(page: PageSource, file: string, textAt: TextAt): Allow | undefined {
  const [first, ...others] = page.elements.filter(isSheet);
  if (!first) return undefined;
  const css = [first, ...others]
    .map((link) => relativeCss(textAt(link.attributes.get('href')), file))
    .join('');
  page.replace(first, `<style>${css}</style>`);
  for (const other of others) page.replace(other, '');
  return (policy) => allowingStyle(policy, css);
}

function putScript(page: PageSource, textAt: TextAt): Allow | undefined {
  const script = page.elements.find(isAtOnce);
  if (!script) return undefined;
  const code = textAt(script.attributes.get('src'));
  if (/<\/?script|<!--/i.test(code)) throw new Error('A script that stands in a page cannot hold a tag.');
  page.replace(script, `<script>${code}</script>`);
  return (policy) => allowingScript(policy, code);
}
