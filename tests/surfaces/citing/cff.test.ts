/** The file for GitHub and other programs, by the published schema of its format. */
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { JSON_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { citationCff } from '../../../src/surfaces/citing/cff.ts';
import { hasStandard, schemasIn } from '../data/published-schemas.ts';

const STANDARD = 'cff-1.2.0';

test.skipIf(!hasStandard(STANDARD))('is a file of CFF 1.2.0, by its published schema', () => {
  const ajv = new Ajv({ strict: false, logger: false });
  formats.default(ajv);
  const isCff = ajv.compile(schemasIn(STANDARD)['schema.json'] ?? false);
  isCff(load(citationCff(), { schema: JSON_SCHEMA }));
  expect(isCff.errors).toBeNull();
});
