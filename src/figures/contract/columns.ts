/** All that a figure's columns are made of: those that several figures share, and kinds of columns of its own. */
export { added, coded, computed, inFilesOnly, labelIn, printed } from './column-kinds.ts';
export { consortiumColumns } from './consortium-columns.ts';
export { passageColumns, statementsThat } from './passage-columns.ts';
