/** A key finding as Markdown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { findings } from '../../prose/site.ts';
import { mediaTypes } from '../../surfaces/data/media-types.ts';
import { findingMarkdown } from '../../surfaces/markdown/finding.ts';

export const getStaticPaths = (() =>
  findings.map(({ id }) => ({ params: { finding: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { finding = '' } }) =>
  new Response(findingMarkdown(finding), { headers: { 'Content-Type': mediaTypes['.md'] } });
