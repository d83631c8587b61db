import { stripRoute } from './_details.ts';

export { figurePaths as getStaticPaths } from './_paths.ts';
export const GET = stripRoute;
