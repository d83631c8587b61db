import { edition, licenses } from '../lib/edition.ts';
import { escaped } from '../lib/escape.ts';
import { isWhole } from '../lib/publisher.ts';
import type { Theme } from '../theme/theme.ts';
import type { Published } from './published.ts';

/** A drawing with everything around it, before it becomes a file. */
export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** What a file of a picture says of itself, for libraries of pictures, by the names that both SVG and PNG have for it. */
export function aboutPicture({ title, alt, source, address }: Published): Readonly<Record<string, string>> {
  const { name, url } = licenses.content;
  return {
    title,
    description: alt,
    creator: edition.author,
    source: isWhole(address) ? `${source} ${address}` : source,
    rights: `${edition.title}, ${name}: ${url}`,
  };
}

/** The same in Dublin Core, as SVG editors read and write it. */
function metadata(figure: Published): string {
  const { title = '', description = '', creator = '', source = '', rights = '' } = aboutPicture(figure);
  const said = { title, description, source, rights, language: edition.language };
  const fields = Object.entries(said).map(([name, text]) => `<dc:${name}>${escaped(text)}</dc:${name}>`);
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">',
    ...fields,
    `<dc:creator><cc:Agent><dc:title>${escaped(creator)}</dc:title></cc:Agent></dc:creator>`,
    `<cc:license rdf:resource="${licenses.content.url}"/></cc:Work></rdf:RDF></metadata>`,
  ].join('');
}

/**
 * A picture of a figure as an SVG document: named for screen readers, on the ground of the theme, with literal colors. Its
 * ids begin with the figure's, so that two documents can stand in one page.
 */
export function pictureDocument(
  { markup, width, height }: Picture,
  figure: Published,
  { color, font }: Theme,
): string {
  const { id, title, alt } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="${id}-picture-title ${id}-picture-description" font-family="${escaped(font.sans)}">`,
    `<title id="${id}-picture-title">${escaped(title)}</title>`,
    `<desc id="${id}-picture-description">${escaped(alt)}</desc>`,
    metadata(figure),
    `<rect width="${width}" height="${height}" fill="${color.ground}"/>`,
    `${markup}</svg>\n`,
  ].join('');
}
