/**
 * The manifest of a built site: the checksum of every file, in the form that `sha256sum -c` checks. It leaves out itself
 * and the page that says its own checksum, which therefore may say what differs between two builds of the same sources.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { integer } from '../lib/format.ts';
import { manifestFile, verifyPage } from '../lib/routes.ts';
import { checksumsText, sha256 } from '../surfaces/data/checksums.ts';
import { asText, changedPage } from './page-source.ts';

const PAGE = `${verifyPage.slice(1)}index.html`;
const MANIFEST = manifestFile.slice(1);
/** The attribute of an element of the page that is filled in, by what. */
const FILLED = 'data-manifest';

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((name) => name !== PAGE && name !== MANIFEST)
    .sort();
}

/**
 * Writes the manifest of a folder and says its checksum on its page. It is the last step of a build: a file that is
 * added or changed later is missing or wrong in it, until this is done again.
 * @param folder absolute path of the built site
 */
export async function writeManifest(folder: string): Promise<void> {
  const names = await namesIn(folder);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  const manifest = checksumsText(new Map(files));
  await writeFile(join(folder, MANIFEST), manifest);
  const facts: Readonly<Record<string, string>> = {
    checksum: sha256(manifest),
    files: integer(names.length),
  };
  const page = join(folder, PAGE);
  await writeFile(page, filledIn(await readFile(page, 'utf8'), facts));
}

function filledIn(html: string, facts: Readonly<Record<string, string>>): string {
  return changedPage(html, (page) => {
    for (const element of page.elements) {
      const fact = facts[element.attributes.get(FILLED) ?? ''];
      if (fact !== undefined) page.setContent(element, asText(fact));
    }
  });
}
