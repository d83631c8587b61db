import { figures } from '../../../figures/index.ts';

/** One route for each figure. */
export const figurePaths = () => [...figures.keys()].map((figure) => ({ params: { figure } }));
