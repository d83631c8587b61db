import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './harness.ts';

/** A paragraph, its passages, a note, a term, a passage, a difference, a row, a code. */
const addressed = [
  'report/local/#iii-local-5-b',
  'report/local/#passages-iii-1',
  'report/introduction/#note-coverage',
  'report/appendix/#consortium-tulare',
  'glossary/#term-rop',
  'evidence/#c057',
  'evidence/codebook/#direction-support',
  'differences/#grant-total',
  'consortia/#tulare',
];

interface Look {
  background: string;
  shadow: string;
  outline: string;
}

const lookOf = (page: Page): Promise<Look> =>
  page.locator(':target').evaluate((element) => {
    const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
    return { background: backgroundColor, shadow: boxShadow, outline: outlineStyle };
  });

test.each(addressed)(
  'what an address names is lit and ruled, in every choice of colors: %s',
  async (address) => {
    await visit({ address }, async (page) => {
      expect(await lookOf(page)).toMatchObject({
        background: 'rgb(251, 233, 211)',
        shadow: expect.stringContaining('1.5px') as string,
      });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await lookOf(page)).toMatchObject({ background: 'rgb(67, 48, 15)' });
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await lookOf(page)).toMatchObject({ outline: 'solid' });
      await page.emulateMedia({ forcedColors: null });
    });
  },
);
