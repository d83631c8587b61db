/** Whether everything is tested, as in `npm run test:full`. If many are alike, `npm test` tests one of each kind. */
export const full = process.env['FULL_TESTS'] !== undefined;
