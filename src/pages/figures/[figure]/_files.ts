/**
 * The files of figures as routes, one for each extension: a route that ends in one answers at its plain address, in
 * development too.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileBody, fileEndings, fileKinds, fileName, type FileEnding } from '../../../surfaces/files.ts';
import { allReleases, publishedFigure } from '../../../surfaces/site.ts';

/** The files of all figures in all releases with an extension, which stands in the route's own name. */
export const filesWith = (extension: `.${string}`) =>
  (() => {
    const endings = fileEndings.filter((ending) => ending.endsWith(extension));
    return allReleases().flatMap((figure) =>
      endings.map((ending) => ({
        params: { figure: figure.id, file: fileName(figure, ending).slice(0, -extension.length) },
        props: { ending, release: figure.release },
      })),
    );
  }) satisfies GetStaticPaths;

export const GET: APIRoute<{ ending: FileEnding; release: string }> = ({ params, props }) =>
  new Response(fileBody(publishedFigure(params['figure'] ?? '', props.release), props.ending) as BodyInit, {
    headers: { 'Content-Type': fileKinds[props.ending].mediaType },
  });
