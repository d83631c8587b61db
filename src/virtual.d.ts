/** The tokens of `src/theme/tokens.ts` as a style sheet. */
declare module 'virtual:theme.css';

/** Outlines of California's counties, for maps. */
declare module 'virtual:shapes/california' {
  const california: import('./charts/counties.ts').CountyShapes;
  export default california;
}

/** The site's data, read and checked. */
declare module 'virtual:data' {
  const data: import('./datasets/load.ts').Data;
  export default data;
}

/** The PDF files that this build offers; none in a plain build. */
declare module 'virtual:pdfs' {
  const pdfs: readonly import('./lib/pdf-files.ts').PdfFile[];
  export default pdfs;
}

/** The short name of every consortium by its id. */
declare module 'virtual:names' {
  const names: Readonly<Record<string, string>>;
  export default names;
}

/** Its package has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: Readonly<Record<'SUCCESS', number>>;
  export function generateFragment(selection: Selection): {
    status: number;
    fragment?: import('./islands/selection/link.ts').Fragment;
  };
}

declare namespace App {
  interface Locals {
    /** Ids of the bound numbers that the page has shown so far. */
    usedNumbers?: Set<string>;
    /** Ids of the consortia that the text of the page names; empty or absent where its row of the 39 stays whole. */
    named?: ReadonlySet<string>;
    /** Ids of the consortia that each paragraph of the page, by its HTML id, is the first to name. */
    firstNamed?: ReadonlyMap<string, readonly string[]>;
  }
}

interface ImportMetaEnv {
  /** Where readers can report an error; null where nobody named a place. */
  readonly CONTACT_URL: string | null;
  /** Who publishes this copy; null where nobody is named. */
  readonly PUBLISHER: string | null;
  /** The commit that the copy is built from; null without git. */
  readonly SOURCE_STATE: import('./build/commit.ts').SourceState | null;
}
