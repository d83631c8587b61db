/** A finding in one sentence, without a full stop, as titles and citations name it: `All 39 kept local pathway work going`. */
export function findingTitle({ quantifier, claim }: { quantifier: string; claim: string }): string {
  return `${quantifier} ${claim}`.replace(/\.(?:\s.*)?$/, '');
}
