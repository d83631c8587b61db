/** Several values in one parameter of an address: `tulare~orange`. They need no escape there, unlike commas. */
const SEPARATOR = '~';

/** The values in a parameter, each once; none for an absent one. */
export const listIn = (parameter: string | null): string[] => [
  ...new Set((parameter ?? '').split(SEPARATOR).filter(Boolean)),
];

/** Values as one parameter; empty for none. */
export const asList = (values: readonly string[]): string => values.join(SEPARATOR);

/** A query as text, in which lists stay legible: `URLSearchParams` escapes their separator. */
export const queryText = (query: URLSearchParams): string => query.toString().replaceAll('%7E', SEPARATOR);
