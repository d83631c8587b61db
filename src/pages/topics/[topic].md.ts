/** A topic as Markdown. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { topics } from '../../prose/site.ts';
import { mediaTypes } from '../../surfaces/data/media-types.ts';
import { topicMarkdown } from '../../surfaces/markdown/topic.ts';

export const getStaticPaths = (() =>
  topics.map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { topic = '' } }) =>
  new Response(topicMarkdown(topic), { headers: { 'Content-Type': mediaTypes['.md'] } });
