// Lint rules: typescript-eslint's strict set, the sizes of HOUSE-STYLE, and for shared/ a ban on
// everything that would make a page differ from one machine to the next.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Not fixed by the language standard to the last bit, so two engines may differ. */
const inexactMath = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp'],
  ...['expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
  'random',
];
const localeMethods = [
  'localeCompare',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
];
const outsideWorld = [
  ...['process', 'Buffer', 'require', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['queueMicrotask', 'performance', 'crypto', 'fetch', 'console', 'TextDecoder', 'TextEncoder'],
  ...['window', 'document', 'navigator', 'self', 'localStorage', 'Intl', 'structuredClone'],
];

const purity = {
  'no-restricted-globals': [
    'error',
    ...outsideWorld.map((name) => ({
      name,
      message: 'shared/ knows the language only: pass it in as an argument.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    ...inexactMath.map((property) => ({
      object: 'Math',
      property,
      message: 'Its result may differ between machines: use + - * / and Math.sqrt.',
    })),
    { object: 'Date', property: 'now', message: 'Time is an argument in shared/.' },
    ...localeMethods.map((property) => ({
      property,
      message: 'Its result depends on the machine: order and format explicitly.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
    { selector: 'ExportAllDeclaration', message: 'No re-export files.' },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Time is an argument in shared/.',
    },
    {
      selector: "BinaryExpression[operator='**']",
      message: 'Powers may differ between machines: multiply.',
    },
  ],
};

const sizes = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
  complexity: ['error', 12],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 4 }],
};

const manners = {
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-definitions': 'off',
  // Code points are what a typesetter counts.
  '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
    { selector: 'ExportAllDeclaration', message: 'No re-export files.' },
  ],
  'no-control-regex': 'off',
  'no-irregular-whitespace': [
    'error',
    { skipStrings: true, skipTemplates: true, skipRegExps: true },
  ],
  eqeqeq: 'error',
};

/** Copy and paste come in as text, never as markup: these put unchecked HTML into the window. */
const unsafeMarkup = {
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map(
      (property) => ({ property, message: 'Build nodes, never markup.' }),
    ),
  ],
};

const nodeGlobals = Object.fromEntries(
  ['AbortSignal', 'Buffer', 'URL', 'console', 'fetch', 'process', 'require'].map((name) => [
    name,
    'readonly',
  ]),
);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'release/', 'node_modules/', 'samples/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: { ...sizes, ...manners },
  },
  { files: ['shared/**/*.ts'], rules: purity },
  {
    // Inner loops over typed arrays and columns: the index is in range by construction.
    files: ['shared/layout/**', 'shared/fonts/**', 'shared/export/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...unsafeMarkup,
    },
  },
  {
    // A component tells its story in markup, which is long without being deep.
    files: ['renderer/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['build/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['build/**/*.mjs', 'build/**/*.cjs', 'build/**/*.js'],
    languageOptions: { globals: nodeGlobals },
    rules: {
      'max-lines': sizes['max-lines'],
      'max-lines-per-function': sizes['max-lines-per-function'],
      complexity: sizes.complexity,
      eqeqeq: 'error',
    },
  },
);
