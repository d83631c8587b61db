const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date of the data in words: `2014-07` is `July 2014`, `2026-11-24` is `November 24, 2026`, `2017-fall` is `fall 2017`. */
export function dateInWords(date: string): string {
  const [year = '', part, day] = date.split('-');
  if (!part) return year;
  const month = months[Number(part) - 1] ?? part;
  return day ? `${month} ${Number(day)}, ${year}` : `${month} ${year}`;
}

/** Whether a text is a day of the calendar in the form `2028-02-29`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some days that no month has are read as days of the next one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}
