/** A finding in one sentence, without a full stop, as titles and citations name it: headline and the rest of its sentence. */
export function findingTitle({ quantifier, claim }: { quantifier: string; claim: string }): string {
  return `${quantifier} ${claim}`.replace(/\.(?:\s.*)?$/, '');
}
