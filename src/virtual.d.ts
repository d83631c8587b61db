/** The tokens of `src/theme/tokens.ts` as a style sheet. */
declare module 'virtual:theme.css';
