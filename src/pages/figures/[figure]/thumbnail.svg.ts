import { thumbnailRoute } from './_thumbnails.ts';
import { lightTheme } from '../../../theme/theme.ts';

export { figurePaths as getStaticPaths } from './_paths.ts';
export const GET = thumbnailRoute(lightTheme);
