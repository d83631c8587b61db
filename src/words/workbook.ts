/** The names of the sheets of a workbook that explain the others. */
export const codebook = 'Codebook';
export const codes = 'Codes';
export const about = 'About';
