/** A part of the edition that the menu leads to. */
export interface Route {
  /** Where the menu leads. */
  readonly href: string;
  readonly label: string;
  /** Start of the addresses of all pages of this part. */
  readonly within: string;
}

/** The parts of the edition, in the order of the menu: only what can be read already. */
export const routes: readonly Route[] = [
  { href: '/report/introduction/', label: 'Report', within: '/report/' },
  { href: '/figures/award-distribution/', label: 'Figure', within: '/figures/' },
];

/** The root-absolute address of the cover. */
export const cover = '/';

/** The root-absolute address of a section of the report. */
export const sectionAddress = (id: string): string => `/report/${id}/`;

/** The root-absolute address of a key finding. */
export const findingAddress = (id: string): string => `/findings/${id}/`;
