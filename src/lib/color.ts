import { rgb } from 'd3';

/** Red, green and blue as light, each from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

/** How colors are seen: as most people do, or without one of the three kinds of cone. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Of a channel of sRGB from 0 to 255 (IEC 61966-2-1). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function lightOf(color: string): Light {
  const { r, g, b } = rgb(color);
  return [linear(r), linear(g), linear(b)];
}

function luminance(color: string): number {
  const [red, green, blue] = lightOf(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colors, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1: what each channel of light becomes. */
const seenAs: Readonly<Record<Exclude<Vision, 'normal'>, readonly [Light, Light, Light]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly Light[], [red, green, blue]: Light): Light =>
  matrix.map(([r, g, b]) => r * red + g * green + b * blue) as unknown as Light;

const clipped = (share: number): number => Math.min(1, Math.max(0, share));

function asSeen(light: Light, vision: Vision): Light {
  if (vision === 'normal') return light;
  return times(seenAs[vision], light).map(clipped) as unknown as Light;
}

/** Lightness, a and b of CIELAB. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** Light of sRGB to XYZ, each row over the same of the white point D65. */
const toXyz: readonly [Light, Light, Light] = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

function labOf(light: Light): Lab {
  const cubic = (share: number): number =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  const [x, y, z] = times(toXyz, light);
  return [116 * cubic(y) - 16, 500 * (cubic(x) - cubic(y)), 200 * (cubic(y) - cubic(z))];
}

const degrees = Math.PI / 180;
const mean = (a: number, b: number): number => (a + b) / 2;

/** Hue angle in degrees, 0 to 360; 0 for a gray. */
const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / degrees + 360) % 360;

/** Difference of two hue angles, the short way round. */
function hueDifference(one: number, other: number): number {
  const difference = other - one;
  return difference - 360 * Math.round(difference / 360);
}

/** Mean of two hue angles, the short way round. */
const meanHue = (one: number, other: number): number => (one + hueDifference(one, other) / 2 + 360) % 360;

/**
 * How different two colors look: CIEDE2000, all weights 1. Formula and names from Sharma, Wu and Dalal, "The CIEDE2000
 * Color-Difference Formula" (2005), whose table of pairs tests it.
 */
export function deltaE2000(one: Lab, other: Lab): number {
  const [l1, a1, b1] = one;
  const [l2, a2, b2] = other;
  const chroma7 = mean(Math.hypot(a1, b1), Math.hypot(a2, b2)) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma7 / (chroma7 + 25 ** 7)));
  const [x1, x2] = [a1 * stretch, a2 * stretch];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hueOf(x1, b1), hueOf(x2, b2)];
  const hasHues = c1 * c2 !== 0;
  const [lightness, chroma] = [mean(l1, l2), mean(c1, c2)];
  const hue = hasHues ? meanHue(h1, h2) : h1 + h2;
  const dH = hasHues ? 2 * Math.sqrt(c1 * c2) * Math.sin((hueDifference(h1, h2) / 2) * degrees) : 0;
  const t =
    1 -
    0.17 * Math.cos((hue - 30) * degrees) +
    0.24 * Math.cos(2 * hue * degrees) +
    0.32 * Math.cos((3 * hue + 6) * degrees) -
    0.2 * Math.cos((4 * hue - 63) * degrees);
  const sL = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2);
  const rotation = 60 * Math.exp(-(((hue - 275) / 25) ** 2)) * degrees;
  const rT = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(rotation);
  const [l, c, h] = [(l2 - l1) / sL, (c2 - c1) / (1 + 0.045 * chroma), dH / (1 + 0.015 * chroma * t)];
  return Math.sqrt(l * l + c * c + h * h + rT * c * h);
}

/** How different two colors look under a kind of vision, in CIEDE2000. */
export function difference(one: string, other: string, vision: Vision): number {
  return deltaE2000(labOf(asSeen(lightOf(one), vision)), labOf(asSeen(lightOf(other), vision)));
}
