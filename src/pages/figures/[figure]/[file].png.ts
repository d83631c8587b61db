import { filesWith } from './_files.ts';

export { GET } from './_files.ts';
export const getStaticPaths = filesWith('.png');
