import { describe, expect, it } from 'vitest';
import { tables } from '../../src/datasets/site.ts';
import { findingTitle } from '../../src/prose/findings.ts';
import { findings } from '../../src/prose/site.ts';
import { headingOver, signsOf, tellingOf } from '../../src/prose/told.ts';

describe('where the sections tell', () => {
  it('every passage that a finding rests on', () => {
    const passages = findings.flatMap((finding) => finding.passages);
    expect(passages.length).toBeGreaterThan(20);
    expect(passages.filter((id) => tellingOf(id) === undefined)).toEqual([]);
  });

  it('a passage of a paragraph told in parts, in the part that names it', () => {
    expect(tellingOf('C055')).toBe('/report/local/#iii-local-5');
    expect(tellingOf('C057')).toBe('/report/local/#iii-local-5-b');
  });

  it('an opening for the state, under its own heading', () => {
    const openings = ['data', 'message', 'capacity', 'grantmaking', 'intermediary'].map((part) =>
      headingOver(`VI.${part}.1`),
    );
    expect(new Set(openings).size).toBe(5);
    expect(() => headingOver('VI.data.9')).toThrow('VI.data.9');
  });

  it('most of the differences, by a sign', () => {
    const signed = tables.discrepancies.filter(({ id }) => signsOf(id).length > 0);
    expect(signed.length).toBeGreaterThan(tables.discrepancies.length / 2);
  });
});

describe('the title of a finding', () => {
  it.each([
    ['All 39', 'kept work going.', 'All 39 kept work going'],
    ['Most', 'leaned on others. In reports, 12 name money.', 'Most leaned on others'],
    ['Few', 'reached it', 'Few reached it'],
  ])('%s %s', (headline, claim, title) => {
    expect(findingTitle({ headline, claim })).toBe(title);
  });
});
