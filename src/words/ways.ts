/** Pages to go on to, in the words in which other pages lead there. */
import { codebook, explorer, finder, gallery, sectionAddress } from '../lib/routes.ts';

/** A page to go on to. */
export interface Way {
  readonly href: string;
  readonly label: string;
  /** What it is, or what is there. */
  readonly detail?: string;
}

export const ways = {
  report: { href: sectionAddress('introduction'), label: 'The report', detail: 'from the introduction on' },
  findings: { href: '/findings/', label: 'Findings', detail: 'each with its passages' },
  figures: { href: gallery, label: 'All figures', detail: 'by the question each answers' },
  finder: { href: finder, label: 'Find your district', detail: 'all consortia, in a list and on a map' },
  evidence: { href: explorer, label: 'All passages', detail: 'to filter, to search and to cite' },
  codebook: { href: codebook, label: 'The codebook', detail: 'how passages were coded' },
  differences: { href: '/differences/', label: 'Where report and record differ' },
  about: { href: '/about/', label: 'About this edition' },
} as const satisfies Record<string, Way>;
