/**
 * An error that a person can fix: its message says what is wrong, where, and what to do. It is shown without a stack.
 */
export class Lesson extends Error {
  override readonly name = 'Lesson';

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
