import type { APIRoute, GetStaticPaths } from 'astro';
import { citables } from '../../surfaces/citing/citable.ts';
import { formsFile } from '../../surfaces/citing/files.ts';

/** All forms of each citation, for the lists that pages open. */
export const getStaticPaths = (() =>
  [...citables.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { id = '' } }) => Response.json(formsFile(id));
