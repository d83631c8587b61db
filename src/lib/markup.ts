/** Markup as text that HTML and XML read alike: the same at build and in the browser. */
import { escaped } from './escape.ts';

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** A number with more decimals than a picture needs. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;

/** Numbers with two decimals. */
export const rounded = (numbers: string): string =>
  numbers.replace(LONG_NUMBER, (digits) => String(Number(Number(digits).toFixed(2))));

/** A coordinate: a twentieth of a pixel is seen by nobody, and digits are most of a drawing's weight. */
export const coordinate = (pixels: number): number => Number(pixels.toFixed(1));

/** Coordinates with one decimal. */
export const coordinates = (numbers: string): string =>
  numbers.replace(/-?\d+\.\d{2,}/g, (digits) => String(coordinate(Number(digits))));

/** One attribute with its value. */
export const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/** Last first, as the document of a build writes those of drawings: a page of both compresses better. */
const startOf = (name: string, attributes: Attributes): string =>
  Object.entries(attributes).reduceRight(
    (start, [key, value]) => (value === undefined ? start : start + attribute(key, value)),
    `<${name}`,
  );

/**
 * An element with what is in it.
 * @param content markup: text must be escaped
 */
export const element = (name: string, attributes: Attributes, content: string): string =>
  `${startOf(name, attributes)}>${content}</${name}>`;

/** An element of a drawing that has nothing in it. */
export const form = (name: string, attributes: Attributes): string => `${startOf(name, attributes)}/>`;
