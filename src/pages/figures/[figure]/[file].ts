import type { APIRoute, GetStaticPaths } from 'astro';
import { fileKinds, fileName, type FileEnding } from '../../../surfaces/files.ts';
import { allPublished, publishedFigure } from '../../../surfaces/site.ts';

/** Every file of every figure. */
export const getStaticPaths = (() =>
  allPublished().flatMap((figure) =>
    (Object.keys(fileKinds) as FileEnding[]).map((ending) => ({
      params: { figure: figure.id, file: fileName(figure, ending) },
      props: { ending },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ ending: FileEnding }> = ({ params, props }) => {
  const { body, mediaType } = fileKinds[props.ending];
  return new Response(body(publishedFigure(params['figure'] ?? '')), {
    headers: { 'Content-Type': mediaType },
  });
};
