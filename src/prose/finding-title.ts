/** A finding in one sentence, without a full stop, as titles and citations name it: headline and the rest of its sentence. */
export function findingTitle({ headline, claim }: { headline: string; claim: string }): string {
  return `${headline} ${claim}`.replace(/\.(?:\s.*)?$/, '');
}
