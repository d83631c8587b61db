/** The pictures among a figure's files, with what other systems need to know: address, size, bytes. */
import type { PictureFact } from '../embeds/facts.ts';
import { fileAddress, fileBody, fileEndings, fileKinds, fileSize, type FileEnding } from './files.ts';
import type { Published } from './published.ts';
import { wholeAddress } from './whole-address.ts';

/** A file of a figure by its absolute address, if this copy has a public one. */
export interface FileFact {
  /** As a link says it. */
  readonly label: string;
  readonly use: string;
  readonly address: string;
  readonly media_type: string;
  readonly bytes: number;
}

const isPicture = (ending: FileEnding): boolean => fileKinds[ending].mediaType.startsWith('image/');

/** Width and height as a drawing says them in its first tag. */
function sizeOfDrawing(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Width and height as a PNG says them in its header. */
function sizeOfPng({ buffer, byteOffset }: Uint8Array): { width: number; height: number } {
  const header = new DataView(buffer, byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** A picture of a figure by its absolute address, with its size in pixels. */
export function pictureFact(figure: Published, ending: FileEnding): PictureFact {
  const body = fileBody(figure, ending);
  const size = typeof body === 'string' ? sizeOfDrawing(body) : sizeOfPng(body);
  return { address: wholeAddress(fileAddress(figure, ending)), ...size };
}

function fileFact(figure: Published, ending: FileEnding): FileFact {
  const { label, use, mediaType } = fileKinds[ending];
  const address = wholeAddress(fileAddress(figure, ending));
  return { label, use, address, media_type: mediaType, bytes: fileSize(figure, ending) };
}

/** All pictures of a figure, in the order of its files. */
export const picturesOf = (figure: Published): (FileFact & PictureFact)[] =>
  fileEndings
    .filter(isPicture)
    .map((ending) => ({ ...fileFact(figure, ending), ...pictureFact(figure, ending) }));

/** The files with the rows of a figure. */
export const dataFilesOf = (figure: Published): FileFact[] =>
  fileEndings.filter((ending) => !isPicture(ending)).map((ending) => fileFact(figure, ending));
