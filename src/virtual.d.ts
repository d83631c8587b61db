/** The tokens of `src/theme/tokens.ts` as a style sheet. */
declare module 'virtual:theme.css';

/** The 39 consortia of the current release, for drawing in the browser. */
declare module 'virtual:tables/consortia' {
  const consortia: import('./datasets/figure-tables.ts').FigureTables['consortia'];
  export default consortia;
}

/** Outlines of California's counties, for maps. */
declare module 'virtual:shapes/california' {
  const california: import('./charts/counties.ts').CountyShapes;
  export default california;
}

/** The factors of the codebook. */
declare module 'virtual:tables/factors' {
  const factors: import('./datasets/figure-tables.ts').FigureTables['factors'];
  export default factors;
}

/** What all passages say. */
declare module 'virtual:statements' {
  const statements: readonly import('./datasets/figure-tables.ts').Statement[];
  export default statements;
}

/** The short name of every consortium by its id. */
declare module 'virtual:names' {
  const names: Readonly<Record<string, string>>;
  export default names;
}

/** How all passages were coded. */
declare module 'virtual:tables/passages' {
  const passages: import('./datasets/figure-tables.ts').FigureTables['passages'];
  export default passages;
}

declare namespace App {
  interface Locals {
    /** Ids of the bound numbers that the page has shown so far. */
    usedNumbers?: Set<string>;
  }
}

interface ImportMetaEnv {
  /** Where readers can report an error; null where nobody named a place. */
  readonly CONTACT_URL: string | null;
}
