import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Where readers' words would stand inside markup or logic; they belong in `src/words/`, `content/` or a figure's definition. */
const named = (pattern) => `CallExpression[callee.property.name=/^(${pattern})$/] *`;
/** Where strings are no words: selectors, class names, errors for makers, and attributes of markup. */
const noWords = [
  'NewExpression *',
  'JSXAttribute *',
  'ImportDeclaration *',
  named('querySelector|querySelectorAll|closest|matches'),
  'CallExpression[arguments.0.value="class"] *',
  'AssignmentExpression[left.property.name="className"] *',
];
const wordsInLogic = [
  'JSXText[value=/[A-Za-z]{2}/]',
  'JSXAttribute[name.name=/^(aria-label|title|label|placeholder|alt)$/] > Literal[value=/[A-Za-z]{2}/]',
  `Literal[value=/[A-Za-z]{2,},? [a-z]+/]:not(${noWords.join(', ')})`,
  `TemplateElement[value.raw=/^[^<]*[A-Za-z]{2,},? [a-z]+/]:not(${noWords.join(', ')})`,
].map((selector) => ({ selector, message: 'Put words for readers into src/words/.' }));

export default defineConfig(
  { ignores: ['dist*/', '.astro/', '.cache/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Definitions write functions as methods, none of which uses this.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
  {
    rules: {
      complexity: ['error', 13],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
    },
  },
  { files: ['src/commands/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/{components,layouts,pages,islands}/**'],
    // The style page is a maker's, and leads nowhere from the site.
    ignores: ['src/pages/style.astro', 'src/pages/style/**', 'src/components/style/**'],
    rules: { 'no-restricted-syntax': ['error', ...wordsInLogic] },
  },
);
