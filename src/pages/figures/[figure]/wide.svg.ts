import { detailRoute } from './_details.ts';
import { lightTheme } from '../../../theme/theme.ts';

export { widePaths as getStaticPaths } from './_paths.ts';
export const GET = detailRoute('wide', lightTheme);
