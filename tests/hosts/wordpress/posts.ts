/** The posts of a trial: the ways in which an editor brings figures into WordPress. */
import type { FigureManifest } from '../../../src/surfaces/manifest.ts';
import type { Draft } from './wordpress.ts';

/** A figure lower than the most that WordPress allows on any screen, one on wide screens alone, and one on none. */
export const figures = ['study-reach', 'partners', 'award-distribution'] as const;

type Manifests = readonly FigureManifest[];

const codeFor = ({ codes }: FigureManifest, wanted: string): string =>
  codes.find(({ destination }) => destination === wanted)?.code ?? '';

/** What the block editor saves where an address is pasted into an empty line. */
function embedBlock(address: string): string {
  const attributes = JSON.stringify({ url: address, type: 'rich', providerNameSlug: '' });
  return `<!-- wp:embed ${attributes} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;
}

const htmlBlock = (code: string): string => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;

/** Text around a figure, as in a post. */
const amid = (figures: readonly string[]): string =>
  ['A paragraph before.', ...figures, 'A paragraph after.'].join('\n\n');

/** What a post is for, as its title. */
export function draftsOf(manifests: Manifests): Draft[] {
  const addresses = manifests.map((one) => codeFor(one, 'wordpress-address'));
  const blocksWith = (code: string): string[] => manifests.map((one) => htmlBlock(codeFor(one, code)));
  const blocks = blocksWith('wordpress-block');
  return [
    ...manifests.map(({ id, url }) => ({
      title: `Embed block, ${id}`,
      content: amid([embedBlock(url)]),
      author: 'author' as const,
    })),
    { title: 'Addresses in lines of their own', content: amid(addresses), author: 'author' },
    { title: 'HTML blocks', content: amid(blocks), author: 'administrator' },
    { title: 'HTML blocks with the code for any system', content: amid(blocksWith('cms')), author: 'administrator' },
    { title: 'HTML blocks, without unfiltered_html', content: amid(blocks), author: 'author' },
  ];
}
