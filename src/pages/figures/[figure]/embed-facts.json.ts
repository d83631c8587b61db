import type { PanelFacts } from '../../../islands/figure-page/embed-panel.ts';
import { embedFacts } from '../../../surfaces/embed-facts.ts';
import { recordRoute } from './_records.ts';

export { figurePaths as getStaticPaths } from './_paths.ts';
export const GET = recordRoute((figure): PanelFacts => ({ ...embedFacts(figure), choices: figure.choices }));
