import { thumbnailRoute } from './_thumbnails.ts';
import { lightTheme } from '../../../theme/theme.ts';

export { figurePaths as getStaticPaths } from './_thumbnails.ts';
export const GET = thumbnailRoute(lightTheme);
