/** The posts of a trial: the ways in which an author can add charts to WordPress. */
import type { FigureManifest } from '../../../src/surfaces/manifest.ts';
import type { Draft } from './wordpress.ts';

/** A low chart, one that is higher than WordPress lets it be on narrow screens unless it is compact, and one on all. */
export const figures = ['study-reach', 'partners', 'award-distribution'] as const;

type Manifests = readonly FigureManifest[];

const codeFor = ({ codes }: FigureManifest, wanted: string): string =>
  codes.find(({ destination }) => destination === wanted)?.code ?? '';

const htmlBlock = (code: string): string => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** Text around a figure, as in a post. */
const amid = (figures: readonly string[]): string =>
  ['<p>A paragraph before.</p>', ...figures, '<p>A paragraph after.</p>'].join('\n\n');

/**
 * The posts. The title of each says what it tests.
 * @param saved what the block editor saved for the address of each figure
 */
export function draftsOf(manifests: Manifests, saved: readonly string[]): Draft[] {
  const addresses = manifests.map((one) => codeFor(one, 'wordpress-address'));
  const blocksWith = (code: string): string[] => manifests.map((one) => htmlBlock(codeFor(one, code)));
  const blocks = blocksWith('wordpress-block');
  return [
    ...manifests.map(({ id }, index) => ({
      title: `Embed block, ${id}`,
      content: amid(saved.slice(index, index + 1)),
      author: 'author' as const,
    })),
    { title: 'Addresses in lines of their own', content: amid(addresses), author: 'author' },
    { title: 'HTML blocks', content: amid(blocks), author: 'administrator' },
    {
      title: 'HTML blocks with the code for any system',
      content: amid(blocksWith('cms')),
      author: 'administrator',
    },
    { title: 'HTML blocks, without unfiltered_html', content: amid(blocks), author: 'author' },
  ];
}
