/** The tokens of `src/theme/tokens.ts` as a style sheet. */
declare module 'virtual:theme.css';

/** The 39 consortia of the current release, for drawing in the browser. */
declare module 'virtual:tables/consortia' {
  const consortia: readonly import('./datasets/consortia.ts').Consortium[];
  export default consortia;
}

interface ImportMetaEnv {
  /** Where readers can report an error; null where nobody named a place. */
  readonly CONTACT_URL: string | null;
}
