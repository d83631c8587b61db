/**
 * Breaks text into lines at spaces.
 * @param most characters a line may have; a longer word stands alone
 */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks text into as few lines as {@link wrapped} does, the longest of them as short as can be: no word is left alone
 * in the last line where others could keep it company.
 */
export function balanced(text: string, most: number): string[] {
  const lines = wrapped(text, most);
  const narrower = wrapped(text, Math.max(...lines.map((line) => line.length)) - 1);
  return narrower.length > lines.length || narrower.join() === lines.join()
    ? lines
    : balanced(text, Math.max(...narrower.map((line) => line.length)));
}
