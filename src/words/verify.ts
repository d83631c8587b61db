/** Words of the page on verifying this copy: its files, how to make them again, and how numbers are tied to data. */
import { about } from '../lib/routes.ts';

export const title = 'Verify this copy';
export const description =
  'Check that a file of the edition on the California Career Pathways Trust (CCPT) is unchanged, make the whole site again from its sources, follow one number from the text to its row, and read the accessibility statement.';
export const answer =
  'Every file of this copy has a checksum. You can check one file, or all of them, with the commands below, and make the same files again from the sources. Each number in the text can be followed to a row of the data.';
export const folded = (parts: number): string => `${parts} sections`;

export const parts = {
  copy: 'What this copy is made from',
  file: 'Check one file',
  files: 'Check many files',
  rebuild: 'Make it again',
  numbers: 'How numbers are tied to the data',
} as const;

/** What is known of the copy. */
export const facts = {
  commit: 'Commit',
  release: 'Data release',
  address: 'Public address',
  files: 'Files in the list',
  checksum: 'SHA-256 of the list',
  list: 'List',
} as const;
export const commitUnknown = 'Commit unknown: this copy was made without git.';
export const changed = 'with changes that are not in it';
export const noAddress = 'none yet';
export const listName = 'manifest.sha256';
export const listIs =
  'The list has the SHA-256 checksum of every file of this copy, except itself and this page.';

// One file.
export const fileLead = (file: string): string =>
  `Download the list and put it next to your file, here ${file}. Open a terminal in that folder and run the two lines for your system. The first prints the checksum of the list, which should be the one above. The second prints the line of your file in the list, or several lines if the same file is part of several releases. If it prints nothing, the file is not the same.`;

/** Commands for a file beside the manifest, by system. */
export const forFile = (file: string): readonly Command[] => [
  {
    system: 'macOS',
    command: `shasum -a 256 ${listName}\ngrep "$(shasum -a 256 ${file} | cut -d' ' -f1)" ${listName}`,
  },
  {
    system: 'Linux',
    command: `sha256sum ${listName}\ngrep "$(sha256sum ${file} | cut -d' ' -f1)" ${listName}`,
  },
  {
    system: 'Windows (PowerShell)',
    command: `(Get-FileHash ${listName}).Hash\nSelect-String (Get-FileHash ${file}).Hash ${listName}`,
  },
];

export const linesFor = (system: string): string => `lines for ${system}`;

/** A command in a terminal, and the system that has it. */
export interface Command {
  readonly system: string;
  readonly command: string;
}

// Many files.
export const releaseTitle = 'The files of one data release';
export const wholeTitle = 'A whole copy of the site';
export const wholeLead =
  'Run this in the folder with all files of the site. It prints only what is missing or different.';
export const whole: readonly Command[] = [
  { system: 'macOS', command: `shasum -a 256 --quiet -c data/${listName}` },
  { system: 'Linux', command: `sha256sum --quiet -c data/${listName}` },
  {
    system: 'Windows (PowerShell)',
    command: `Get-Content data/${listName} | % { $sum, $file = $_ -split '  '; if ((Get-FileHash $file).Hash -ne $sum) { $file } }`,
  },
];

// The same site from its sources.
export const rebuildLead =
  'With the same commit and settings, the sources give the same files, to the byte. These commands, for macOS and Linux, make the site in a copy of the project and compare it with the list, which you have downloaded into the folder of the project. On macOS, write “shasum -a 256” instead of “sha256sum” in the last one, which prints only what is missing or different.';
export const rebuildUnknown = 'Because the commit is not known, first find the one with this data release.';
export const rebuildChanged =
  'Because the sources had changes that are not in the commit, some files may differ.';
/** A browser prints the PDF files, each version in its own way. */
export const rebuildPdfs = 'The PDF files are equal only if the same version of Chromium prints them.';
export const rebuildCommand = 'commands';

// A number.
export const numbersLead =
  'A number in the text is not typed in twice. It stands in the text between two tags that name a row of the data. When the site is made, the number and words such as “around” are compared with that row. If they differ, the site cannot be made. A number that this edition calculates is tied in the same way to the rows that it is calculated from.';
export const numbersMore = {
  before: 'Each number’s box in the text shows the same; see ',
  link: 'how to check a number',
  href: `${about}#checking-a-number`,
  after: '.',
} as const;
export const chainLead = 'For example, one number and all that is behind it:';
export const chain = {
  text: 'In the text',
  content: 'In the sources of the text',
  row: 'In the sources of the data',
  report: 'In the printed report',
  table: 'On the page of its table',
  file: 'In a file',
  checksum: 'SHA-256 of the file',
} as const;
export const inText = (words: string, section: string): string => `“${words}” in “${section}”`;
export const inFile = (file: string, line: number): string => `${file}, line ${line}`;
export const statement = (id: string): string => `statement ${id}`;
export const fileIs = 'The file and its checksum are also in the list above.';
