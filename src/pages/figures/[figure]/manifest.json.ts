import { figureManifest } from '../../../surfaces/manifest.ts';
import { recordRoute } from './_records.ts';

export { figurePaths as getStaticPaths } from './_paths.ts';
export const GET = recordRoute(figureManifest);
