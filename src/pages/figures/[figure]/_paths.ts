import { figures } from '../../../figures/index.ts';

/** One route for each figure. */
export const figurePaths = () => [...figures.keys()].map((figure) => ({ params: { figure } }));

/** Routes of the figures that have a large picture too. */
export const widePaths = () =>
  [...figures].filter(([, { detail }]) => detail.larger).map(([figure]) => ({ params: { figure } }));
