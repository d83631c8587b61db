/** What the files of a chart are called, and what each is for. */
export const files = {
  '.svg': { label: 'SVG', use: 'Scalable image, which looks the same in every program' },
  '_editable.svg': {
    label: 'SVG, editable',
    use: 'Scalable image with its letters as text; needs the fonts Source Sans 3 and Source Serif 4',
  },
  '.png': { label: 'PNG', use: 'Image at normal size' },
  '_2x.png': { label: 'PNG, 2x', use: 'Image for print and sharp screens' },
  '_dark.png': { label: 'PNG, dark', use: 'Image for dark pages' },
  '_card.png': { label: 'Social card', use: 'Image for social media, 1200 by 630 pixels' },
  '.csv': { label: 'CSV', use: 'The data for spreadsheets, in UTF-8 with a byte-order mark' },
  '.json': { label: 'JSON', use: 'The data, with the meaning of each column' },
} as const;
