import { parseHTML } from 'linkedom';

/** The document in which drawings are made at build time, when there is no page. */
export const buildDocument: Document = parseHTML('<!doctype html><html><body></body></html>').document;
