import { fileOf, filesWith } from './_files.ts';

export const getStaticPaths = filesWith('.json');
export const GET = fileOf('.json');
