/** A section of the report as Markdown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writtenSections } from '../../prose/site.ts';
import { mediaTypes } from '../../surfaces/data/media-types.ts';
import { sectionMarkdown } from '../../surfaces/markdown/section.ts';

export const getStaticPaths = (() =>
  writtenSections.map(({ id }) => ({ params: { section: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { section = '' } }) =>
  new Response(sectionMarkdown(section), { headers: { 'Content-Type': mediaTypes['.md'] } });
