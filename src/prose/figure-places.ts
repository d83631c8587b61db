/** Where the edition's texts show a figure, or point to its page. */
import { sectionAddress, textAddress, topicAddress } from '../lib/routes.ts';
import { findingTitle } from './findings.ts';
import { paragraphId } from '../report/address.ts';
import type { Prose, Use } from './read.ts';
import { findings, proseOf, topics, writtenSections } from './site.ts';

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

/** Where a text shows a figure or points to it, in order. */
export function figurePlacesIn(prose: Prose, figure: string): { anchor: string; isShown: boolean }[] {
  return prose.uses
    .filter(({ element }) => element === 'Figure' || element === 'SeeFigure')
    .filter(({ attributes }) => attributes['id'] === figure)
    .map((use) => ({ anchor: anchorOf(prose, use), isShown: use.element === 'Figure' }));
}

function inSections(figure: string): FigurePlace[] {
  return writtenSections.flatMap(({ id, label }) =>
    figurePlacesIn(proseOf(id), figure).map(({ anchor, isShown }) => ({
      href: sectionAddress(id) + anchor,
      text: label,
      isShown,
    })),
  );
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

const onTopics = (figure: string): FigurePlace[] =>
  topics
    .filter(({ figures }) => figures.includes(figure))
    .map(({ id, title }) => ({ href: topicAddress(id), text: title, isShown: false }));

/** The places of a figure: in the sections of the report, then in the key findings and the answers by topic. */
export const placesOfFigure = (figure: string): FigurePlace[] => [
  ...inSections(figure),
  ...inFindings(figure),
  ...onTopics(figure),
];
