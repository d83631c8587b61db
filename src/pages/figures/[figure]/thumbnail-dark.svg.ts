import { detailRoute } from './_details.ts';
import { darkTheme } from '../../../theme/theme.ts';

export { figurePaths as getStaticPaths } from './_paths.ts';
export const GET = detailRoute('tile', darkTheme);
