import { parseHTML } from 'linkedom';

/** The document that drawings are made in at build, where there is no page. */
export const buildDocument: Document = parseHTML('<!doctype html><html><body></body></html>').document;
