import { fileOf, filesWith } from './_files.ts';

export const getStaticPaths = filesWith('.xlsx');
export const GET = fileOf('.xlsx');
