import { thumbnailRoute } from './_thumbnails.ts';
import { darkTheme } from '../../../theme/theme.ts';

export { figurePaths as getStaticPaths } from './_thumbnails.ts';
export const GET = thumbnailRoute(darkTheme);
