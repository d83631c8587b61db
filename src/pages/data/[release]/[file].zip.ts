import { fileOf, filesWith } from './_files.ts';

export const getStaticPaths = filesWith('.zip');
export const GET = fileOf('.zip');
