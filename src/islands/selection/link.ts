import {
  generateFragment,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** A hyphen, a comma and an ampersand part the text fragment's own terms; `encodeURIComponent` leaves the hyphen. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The terms of a text fragment, as https://wicg.github.io/scroll-to-text-fragment/ orders them. */
export interface Fragment {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** `:~:text=before-,first%20words,last%20words,-after`. */
export function directive({ prefix, textStart, textEnd, suffix }: Fragment): string {
  const terms = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `:~:text=${terms.filter(Boolean).join(',')}`;
}

/**
 * The address of selected words: the page, the paragraph around them for browsers that know no text fragments, and the
 * words.
 * @returns null where no fragment names these words alone
 */
export function linkTo(selection: Selection): string | null {
  const { status, fragment } = generateFragment(selection);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return null;
  const start = selection.getRangeAt(0).startContainer.parentElement;
  const paragraph = start?.closest('main [id]')?.id ?? '';
  return `${location.href.replace(/#.*/, '')}#${paragraph}${directive(fragment)}`;
}
