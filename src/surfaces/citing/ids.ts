/** Ids of what can be cited, of each kind. */
export const citableId = {
  edition: 'edition',
  data: 'data',
  report: 'report',
  figure: (id: string): string => `figure-${id}`,
  finding: (id: string): string => `finding-${id}`,
  topic: (id: string): string => `topic-${id}`,
  number: (id: string): string => `number-${id}`,
  statement: (id: string): string => `statement-${id.toLowerCase()}`,
} as const;
