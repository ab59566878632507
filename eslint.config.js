import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const localTime =
  '/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$|^toLocale(String|DateString|TimeString)$/';

/** A date at rest is a string of days, never a moment in the zone of whoever runs the code. */
const days = [
  {
    selector: `MemberExpression[property.name=${localTime}]`,
    message: 'Local time: use src/time, or getUTC… and Intl with timeZone UTC.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name=/^(parse|now)$/]',
    message: 'The clock and Date.parse are not for dates at rest.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock.' },
  { selector: 'NewExpression[callee.name="Date"] > Literal[value=/./]', message: 'new Date(string) reads local time.' },
  {
    selector: 'ImportSpecifier[imported.name=/^(scaleTime|timeFormat|timeParse)$/]',
    message: 'Local time: use scaleUtc.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'data/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-restricted-syntax': ['error', ...days],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Runes are assigned once by the compiler's rules, not by `const`.
      'prefer-const': 'off',
      // Within markup the parser knows no types; svelte-check does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // A space at the end of a line of markup has to be said.
      'svelte/no-useless-mustaches': 'off',
      // What never changes need not react.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);
