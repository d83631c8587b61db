/** The files of releases as routes, one for each extension. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaTypes } from '../../../surfaces/data/media-types.ts';
import { fileNames, releaseFile } from '../../../surfaces/data/release-files.ts';
import { releaseVersions } from '../../../surfaces/data/tables.ts';

type Extension = keyof typeof mediaTypes;

/** The files of all releases with an extension, which stands in the route's own name. */
export const filesWith = (extension: Extension) =>
  (() =>
    releaseVersions.flatMap((release) =>
      fileNames(release)
        .filter((name) => name.endsWith(extension))
        .map((name) => ({ params: { release, file: name.slice(0, -extension.length) } })),
    )) satisfies GetStaticPaths;

/** Answers with a file of a release. */
export const fileOf =
  (extension: Extension): APIRoute =>
  async ({ params: { release = '', file = '' } }) => {
    const body = await releaseFile(release, file + extension);
    return new Response(body as BodyInit, { headers: { 'Content-Type': mediaTypes[extension] } });
  };
