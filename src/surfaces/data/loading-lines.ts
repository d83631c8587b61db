/** Lines that load the CSV file of a table in other programs, around the file's address. */
import type { programs } from '../../words/data-page.ts';
import type { PublishedTable } from './tables.ts';

/** A line, or several, in one program. */
export interface LoadingLines {
  readonly program: keyof typeof programs;
  readonly before: string;
  readonly after: string;
}

/** Fields whose texts other programs would take for numbers, such as county codes, which would lose their first zero. */
function textsLikeNumbers({ columns, rows }: PublishedTable): string[] {
  return columns
    .filter(({ type }) => type === 'text')
    .map(({ name }) => name)
    .filter((name) => {
      const cells = rows.map((row) => row[name] ?? null).filter((cell) => cell !== null);
      return cells.length > 0 && cells.some((cell) => /^\d+$/.test(String(cell)));
    });
}

/** How each program loads a table. */
export function loadingLines(table: PublishedTable): LoadingLines[] {
  const texts = textsLikeNumbers(table);
  const asText = texts.map((name) => `"${name}": "string"`).join(', ');
  const asCharacter = texts.map((name) => `${name} = col_character()`).join(', ');
  return [
    { program: 'sheets', before: '=IMPORTDATA("', after: '")' },
    {
      program: 'excel',
      before: 'let\n  File = Csv.Document(Web.Contents("',
      after: '"), [Delimiter = ",", Encoding = 65001]),\n  Table = Table.PromoteHeaders(File)\nin\n  Table',
    },
    {
      program: 'python',
      before: 'import pandas as pd\n\ntable = pd.read_csv("',
      after: asText ? `", dtype={${asText}})` : '")',
    },
    {
      program: 'r',
      before: 'library(readr)\n\ntable <- read_csv("',
      after: asCharacter ? `", col_types = cols(${asCharacter}))` : '")',
    },
  ];
}
