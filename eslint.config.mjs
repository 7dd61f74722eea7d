import tseslint from 'typescript-eslint';
import importArrows from './scripts/lint/import-arrows.mjs';

// Arrows of docs/architecture.md: a layer may import only from the layers it lists, and from itself.
const layers = {
  'lib/arabic': [],
  'lib/claims': ['lib/arabic'],
  'lib/page': ['lib/arabic', 'lib/claims'],
  'lib/corpus': ['lib/arabic', 'lib/claims', 'lib/platform'],
  'lib/packs': ['lib/arabic', 'lib/claims', 'lib/corpus', 'lib/platform'],
  'lib/report': ['lib/arabic', 'lib/claims'],
  'lib/platform': ['lib/arabic', 'lib/claims'],
  'lib/messaging': [
    'lib/arabic',
    'lib/claims',
    'lib/page',
    'lib/corpus',
    'lib/packs',
    'lib/report',
    'lib/platform',
  ],
  components: ['lib/arabic', 'lib/claims', 'lib/report'],
};
const places = [...Object.keys(layers), 'entrypoints', 'cli', 'tests', 'bench', 'scripts', 'seeds'];

export default tseslint.config(
  { ignores: ['node_modules', '.wxt', '.output', 'dist', '.cache', 'test-results'] },
  ...tseslint.configs.strict,
  {
    plugins: { isnad: { rules: { 'import-arrows': importArrows } } },
    rules: {
      'isnad/import-arrows': ['error', { root: import.meta.dirname, layers, places }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}'],
    ignores: ['lib/platform/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'browser', message: 'Use lib/platform.' },
        { name: 'chrome', message: 'Use lib/platform.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx'],
    ignores: ['lib/platform/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'wxt/browser', message: 'Use lib/platform.' },
            { name: 'webextension-polyfill', message: 'Use lib/platform.' },
          ],
        },
      ],
    },
  },
);
