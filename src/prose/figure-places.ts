/** Where the edition's texts show a figure, or point to its page. */
import { sectionAddress, textAddress } from '../lib/routes.ts';
import { findingTitle } from './finding-title.ts';
import { paragraphId } from './outline.ts';
import { usesOf, type Prose, type Use } from './read.ts';
import { findings, known, proseOf, writtenSections } from './site.ts';

/** A place in a text at which a figure can be found. */
export interface FigurePlace {
  readonly href: string;
  /** The text's name in lists. */
  readonly text: string;
  /** Whether the figure is drawn there; else a line leads to its page. */
  readonly isShown: boolean;
}

/** HTML id of the paragraph after which something stands; undefined before the first. */
function paragraphBefore({ uses }: Prose, use: Use): string | undefined {
  const before = uses.slice(0, uses.indexOf(use)).findLast(({ element }) => element === 'P');
  return before && paragraphId(before.attributes['of'] ?? '', before.attributes['part']);
}

function anchorOf(prose: Prose, use: Use): string {
  const id = use.element === 'Figure' ? use.attributes['id'] : paragraphBefore(prose, use);
  return id ? `#${id}` : '';
}

function inSections(figure: string): FigurePlace[] {
  return writtenSections.flatMap(({ id, label }) => {
    const prose = proseOf(id);
    return [...usesOf(prose, 'Figure'), ...usesOf(prose, 'SeeFigure')]
      .filter(({ attributes }) => attributes['id'] === figure)
      .map((use) => ({
        href: sectionAddress(id) + anchorOf(prose, use),
        text: label,
        isShown: use.element === 'Figure',
      }));
  });
}

function inFindings(figure: string): FigurePlace[] {
  return findings
    .filter((finding) => finding.figure === figure)
    .map((finding) => ({
      href: `${textAddress('findings', finding.id)}#${figure}`,
      text: findingTitle(finding),
      isShown: true,
    }));
}

/** The places of a figure: in the sections of the report, then in the key findings. */
export const placesOfFigure = (figure: string): FigurePlace[] => [
  ...inSections(figure),
  ...inFindings(figure),
];

/** Figures that no section of the report shows or points to, by their ids. */
export const unreachedFigures = (): string[] =>
  [...known.figures].filter((id) => inSections(id).length === 0);
