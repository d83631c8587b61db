/** Widths of frames in pixels at which the height of every embed is known. */
export const embedWidths = [280, 360, 480, 600, 720, 960] as const;

/** Width of a frame in pixels. */
export type EmbedWidth = (typeof embedWidths)[number];

/** Height of an embed in pixels at each width. */
export type EmbedHeights = Readonly<Record<EmbedWidth, number>>;

/** The width that codes are made for where nobody asks for another: a column of text. */
export const usualWidth = 600 satisfies EmbedWidth;

/** Height in pixels over which WordPress lets no frame grow that tells it its height. */
export const wordpressLimit = 1000;
