import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** The places that links inside a PDF lead to, by HTML id, with the number of the page each is on, from 1. */
export async function pagesOfTargets(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages().map(({ ref }) => ref);
  const targets = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const entries = (targets?.keys() ?? []).map((key) => {
    const page = targets?.lookup(key, PDFArray).get(0);
    return [key.decodeText(), pages.findIndex((one) => one === page) + 1] as const;
  });
  return new Map(entries);
}
