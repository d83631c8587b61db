import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { addresses } from '../browser/harness.ts';
import { full } from '../setup/scope.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Looks, not validity: how the generator writes void elements, and text that fits no line.
    // Every file is the site's own, under a policy that admits no other.
    'require-sri': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
  },
});

/** One of each kind of page, of which there are dozens; `npm run test:full` reads all. */
const alike =
  /^(?:consortia|data|embed|figures)\/(?!compare|contra-costa|factor-balance|funding|grantees|hosts)./;
const read = addresses.filter((address) => full || !alike.test(address));

describe.each(read)('/%s', (address) => {
  test('is valid HTML', async () => {
    const path = join(inject('siteFolder'), address.endsWith('.html') ? address : `${address}index.html`);
    const { results } = await validator.validateString(readFileSync(path, 'utf8'));
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, selector }) => `${ruleId} ${message} ${line} ${selector ?? ''}`),
    );
    expect([...new Set(messages)].slice(0, 12)).toEqual([]);
  });
});
