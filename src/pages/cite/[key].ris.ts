import { citationIn } from './_files.ts';

export { keyPaths as getStaticPaths } from './_files.ts';
export const GET = citationIn('.ris');
