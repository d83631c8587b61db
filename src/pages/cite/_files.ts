/** Citations for reference managers as routes, one for each kind of file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationKey, formsOf, withFiles } from '../../surfaces/citing/citable.ts';
import { fileForms, type CitationEnding } from '../../surfaces/citing/files.ts';

/** All that has files, by its key. */
export const keyPaths = (() =>
  withFiles.map(({ id }) => ({ params: { key: citationKey(id) }, props: { id } }))) satisfies GetStaticPaths;

/** Answers with a file of a citation. */
export function citationIn(ending: CitationEnding): APIRoute {
  const { form, mediaType } = fileForms[ending];
  return ({ props: { id } }) =>
    new Response(formsOf(id as string)[form], { headers: { 'Content-Type': mediaType } });
}
