import { describe, expect, test } from 'vitest';
import { exceptions, verbs } from './controls.ts';
import { ordinaryPages, pages, plain } from './site.ts';

/** Pages for makers of the edition are for nobody else. */
const readersPages = pages.filter(({ address }) => !address.startsWith('/style/'));

/** What a control is called: for the ear, where that differs from what stands on it. */
const nameOf = (control: Element): string =>
  plain(control) || (control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '');

const beginsWithVerb = (control: Element): boolean => {
  const [first = ''] = nameOf(control).split(/[^A-Za-z]/);
  return verbs.includes(first);
};

const isExcepted = (control: Element): boolean =>
  exceptions.some(({ selector }) => control.matches(selector));

describe('a control', () => {
  test('says with a verb what it does', () => {
    const wordless = new Map<string, string>();
    for (const { address, document } of readersPages)
      for (const control of document.querySelectorAll('button, summary, [role="button"]'))
        if (!beginsWithVerb(control) && !isExcepted(control)) wordless.set(nameOf(control), address);
    const lines = [...wordless].map(([name, address]) => `${address}: “${name}”`);
    expect(lines, 'begin it with a verb of tests/site/controls.ts').toEqual([]);
  });

  test.each(exceptions)('$selector is still there, and needs its exception', ({ selector }) => {
    const controls = ordinaryPages.flatMap(({ document }) => [...document.querySelectorAll(selector)]);
    expect(controls.some((control) => !beginsWithVerb(control))).toBe(true);
  });
});
