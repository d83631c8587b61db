/** Whether everything is tried, as `npm run test:full` does; `npm test` tries one of each kind where many are alike. */
export const full = process.env['FULL_TESTS'] !== undefined;
