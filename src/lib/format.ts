const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number with thousands separators: `1,211,175`. */
export function integer(value: number): string {
  return grouped.format(value);
}

/** Exact whole dollars: `$14,790,007`. */
export function dollars(value: number): string {
  return `$${integer(value)}`;
}

/** Millions of dollars to one decimal, without a trailing zero: `14.8`, `15`, `0.5`. */
export function millions(value: number): string {
  return (value / 1e6).toFixed(1).replace(/\.0$/, '');
}

/** Dollars for running text and heads, one decimal with a word: `$147.9 million`, `$6 million`. */
export function dollarsInWords(value: number): string {
  return `$${millions(value)} million`;
}

/** A share in percent, to one decimal: `0.5963` gives `59.6 percent`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} percent`;
}

/** A share among others in a row or list, always with one decimal: `6.0 percent` beside `0.2 percent`. */
export function evenPercent(share: number): string {
  return `${(share * 100).toFixed(1)} percent`;
}

/** Size of a file in thousands of bytes: `5.2 kB`, `138 kB`. */
export function kilobytes(bytes: number): string {
  const thousands = bytes / 1000;
  return `${thousands < 10 ? thousands.toFixed(1) : integer(thousands)} kB`;
}

/** A whole number from 0 to 99 in words: `thirty-nine`; larger ones in digits. */
export function inWords(value: number): string {
  if (value > 99) return integer(value);
  const small = words[value];
  if (small) return small;
  const rest = value % 10;
  return [tens[Math.floor(value / 10)], ...(rest ? [words[rest]] : [])].join('-');
}

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A place in an order, from 1 to 99, in words: `ninth`, `thirty-first`. */
export function ordinal(place: number): string {
  return inWords(place).replace(/[a-z]+$/, (word) => irregular[word] ?? `${word.replace(/y$/, 'ie')}th`);
}

/** The text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Items as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The text with a period at its end, unless it ends a sentence already. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
