import { fileOf, filesWith } from './_files.ts';

export const getStaticPaths = filesWith('.txt');
export const GET = fileOf('.txt');
