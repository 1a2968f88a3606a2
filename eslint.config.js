// ESLint has one task here: regular expressions that could take more than linear time.
// Everything else is Biome's.
import parser from '@typescript-eslint/parser';
import * as regexp from 'eslint-plugin-regexp';

export default [
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.tsbuild/**', 'artifacts/**', '.stryker-tmp/**'],
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-misleading-unicode-character': 'error',
      'regexp/no-invalid-regexp': 'error',
    },
  },
];
