import { fileOf, filesWith } from './_files.ts';

export const getStaticPaths = filesWith('.csv');
export const GET = fileOf('.csv');
