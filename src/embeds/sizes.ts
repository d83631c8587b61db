/** Frame widths, in pixels, for which the height of every embed is known. */
export const embedWidths = [280, 360, 480, 600, 720, 960] as const;

/** Width of a frame in pixels. */
export type EmbedWidth = (typeof embedWidths)[number];

/** Height of an embed in pixels at each width. */
export type EmbedHeights = Readonly<Record<EmbedWidth, number>>;

/** The width that embed codes assume unless another is chosen: a column of text. */
export const usualWidth = 600 satisfies EmbedWidth;

/** The largest height, in pixels, that WordPress accepts from a frame that reports its height. */
export const wordpressLimit = 1000;
