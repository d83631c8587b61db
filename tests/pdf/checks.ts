/** What must hold of a PDF: each check lists what is wrong. */
import { allTags, type Read, type ReadPage, type Tagged, type Text } from './read.ts';

/** The built page that was printed. */
export interface Source {
  /** Text of its `title`. */
  readonly title: string;
  /** How many figures it draws. */
  readonly figures: number;
  /** Titles in its list of contents that is printed; none where it has no such list. */
  readonly contents: readonly string[];
}

const tagsOf = ({ pages }: Read): Tagged[] => pages.flatMap(({ tags }) => allTags(tags));
const withRole = (tags: readonly Tagged[], role: string): Tagged[] => tags.filter((tag) => tag.role === role);

/** The window shows the title; the file is tagged and says its language. */
export function saysWhatItIs(pdf: Read, { title }: Source): string[] {
  return [
    ...(pdf.title === title ? [] : [`its title is "${pdf.title}"`]),
    ...(pdf.language === 'en-US' ? [] : [`its language is "${pdf.language}"`]),
    ...(pdf.showsTitle ? [] : ['it does not show its title']),
    ...(pdf.isMarked ? [] : ['it is not tagged']),
  ];
}

/** Each figure has one picture with an alternative text, and nothing to read is hidden in a picture. */
export function describesFigures(pdf: Read, { figures }: Source): string[] {
  const pictures = withRole(tagsOf(pdf), 'Figure');
  const mute = pictures.filter(({ alt = '' }) => alt.length < 20);
  const hiding = pictures.filter((picture) => allTags(picture).some(({ role }) => role === 'Table'));
  return [
    ...(pictures.length === figures ? [] : [`${pictures.length} pictures of ${figures} figures`]),
    ...mute.map(({ alt = '' }) => `a picture says "${alt}"`),
    ...hiding.map(({ alt = '' }) => `a table inside of "${alt}"`),
  ];
}

/** Each figure has a table with heads. */
export function hasTables(pdf: Read, { figures }: Source): string[] {
  const tags = tagsOf(pdf);
  const enough = withRole(tags, 'Table').length >= figures;
  return enough && (figures === 0 || withRole(tags, 'TH').length > 0) ? [] : ['a figure has no table'];
}

/** One first heading; no level is left out on the way down; bookmarks have the same levels. */
export function nestsHeadings(pdf: Read): string[] {
  const levels = tagsOf(pdf)
    .flatMap(({ role }) => /^H([1-6])$/.exec(role ?? '')?.slice(1) ?? [])
    .map(Number);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const depths = pdf.bookmarks.map(({ depth }) => depth);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
    ...jumps.map((level) => `a heading of level ${level} too deep`),
    ...(depths.join() === levels.join() ? [] : [`bookmarks ${depths.join('')}, headings ${levels.join('')}`]),
  ];
}

/** Every link is tagged as one, has words or a name, and leads to this file, to the public address or to another site. */
export function tagsLinks(pdf: Read): string[] {
  return pdf.pages.flatMap(({ tags, links }, index) => {
    const tagged = withRole(allTags(tags), 'Link');
    const fields = new Set(tagged.flatMap(allTags).map(({ id }) => id?.replace('pdfjs_internal_id_', '')));
    // What marks a field and nothing else is said by its name alone.
    const silent = tagged.filter(
      ({ alt, children }) => !alt && children?.some(({ type }) => type === 'annotation'),
    );
    return [
      ...silent.map(() => `page ${index + 1}: a link without words`),
      ...links
        .filter(({ id }) => !fields.has(id))
        .map(({ id }) => `page ${index + 1}: link ${id} has no tag`),
      ...links
        .filter(({ url = 'https:' }) => !/^(?:https:|mailto:)/.test(url) || /localhost|\.invalid/.test(url))
        .map(({ url = '' }) => `page ${index + 1}: a link to ${url}`),
    ];
  });
}

const lineOf = (texts: readonly Text[]): string =>
  texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Where the text of a page ends and its foot begins. */
const FOOT = 0.945;
const body = ({ texts }: ReadPage): Text[] => texts.filter(({ down }) => down < FOOT);

const listsAll = (text: string, titles: readonly string[]): boolean =>
  titles.every((title) => text.includes(title));

/** Each page says at its foot which release it has, and its number. */
export function numbersPages(pdf: Read, foot: string): string[] {
  return pdf.pages.flatMap(({ texts }, index) => {
    const found = lineOf(texts.filter(({ down }) => down >= FOOT).toSorted((a, b) => a.across - b.across));
    return found === `${foot} ${index + 1}` ? [] : [`page ${index + 1} has the foot "${found}"`];
  });
}

/** No page but the last ends in its upper half. */
const HALF = 0.45;
export function fillsPages({ pages }: Read): string[] {
  return pages.slice(0, -1).flatMap((page, index) => {
    const end = Math.max(0, ...body(page).map(({ down }) => down));
    return end > HALF ? [] : [`page ${index + 1} ends at ${end.toFixed(2)}`];
  });
}

/** No column ends with a heading. */
export function keepsHeadings({ pages, bookmarks }: Read, { contents }: Source): string[] {
  const headings = new Set(bookmarks.map(({ title }) => title));
  return pages.flatMap((page, index) => {
    if (contents.length > 0 && listsAll(lineOf(page.texts), contents)) return [];
    const [left, right] = [
      body(page).filter(({ across }) => across < 0.5),
      body(page).filter(({ across }) => across >= 0.5),
    ];
    const last = [left, right].map(
      (column) =>
        column
          .toSorted((a, b) => a.down - b.down)
          .at(-1)
          ?.text.trim() ?? '',
    );
    return last.filter((text) => headings.has(text)).map((text) => `page ${index + 1} ends with "${text}"`);
  });
}

/** The contents name the page on which each entry is found. */
export function numbersContents({ pages, bookmarks }: Read, { contents }: Source): string[] {
  const text = pages.map(({ texts }) => lineOf(texts)).find((one) => listsAll(one, contents)) ?? '';
  return contents.flatMap((title) => {
    const page = bookmarks.find((bookmark) => bookmark.title === title)?.page;
    return page !== undefined && `${text} `.includes(`${title} ${page} `) ? [] : [`${title}: page ${page}`];
  });
}
