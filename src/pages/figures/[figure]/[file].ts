import type { APIRoute, GetStaticPaths } from 'astro';
import { fileEndings, fileKinds, fileName, type FileEnding } from '../../../surfaces/files.ts';
import { allPublished, publishedFigure } from '../../../surfaces/site.ts';

/** Every file of every figure. */
export const getStaticPaths = (() =>
  allPublished().flatMap((figure) =>
    fileEndings.map((ending) => ({
      params: { figure: figure.id, file: fileName(figure, ending) },
      props: { ending },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ ending: FileEnding }> = ({ params, props }) => {
  const { body, mediaType } = fileKinds[props.ending];
  return new Response(body(publishedFigure(params['figure'] ?? '')) as BodyInit, {
    headers: { 'Content-Type': mediaType },
  });
};
