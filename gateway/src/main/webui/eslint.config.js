import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const onceOnly = {
  name: '@tanstack/react-query',
  importNames: ['useMutation'],
  message: 'Use useWrite: it is done once however often it is clicked.',
};

/** A later block replaces the rule of an earlier one, so each says all of it. */
const imports = (...patterns) => ['error', { paths: [onceOnly], patterns }];

const otherFeature = {
  regex: '^@/features/(?![^/]+/public/)',
  message: 'A feature uses another one by its folder "public" only: move what both need there, or to src/ui.',
};
const outOfFeature = (regex) => ({
  regex,
  message: 'Import what is outside of the feature by its path from "@/".',
});
const notFrom = (folder, ...above) => ({
  regex: `^@/(${above.join('|')})/`,
  message: `src/${folder} knows nothing of what is built on it: pass it in, or move it down.`,
});

const ownClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "This computer's clock may be wrong: serverNow() tells the time.",
};

export default tseslint.config(
  { files: ['*.js'], languageOptions: { globals: globals.node } },
  { ignores: ['dist', 'node_modules', 'public', 'src/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': imports(),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Use api: a change is sent once, with a key of its own.' },
        { name: 'XMLHttpRequest', message: 'Use upload.' },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'alert', message: 'Use ConfirmDialog.' },
        { object: 'window', property: 'confirm', message: 'Use ConfirmDialog.' },
      ],
    },
  },
  {
    files: ['src/features/*/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': imports(otherFeature, outOfFeature('^\\.\\./')) },
  },
  {
    files: ['src/features/*/*/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': imports(otherFeature, outOfFeature('^\\.\\./\\.\\./')) },
  },
  {
    files: ['src/candidate/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': imports(notFrom('candidate', 'features')) },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': imports(notFrom('ui', 'app', 'candidate', 'features')) },
  },
  {
    files: ['src/api/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': imports(notFrom('api', 'app', 'candidate', 'features', 'ui')) },
  },
  { files: ['src/api/write.ts', 'src/{api,ui}/**/*.test.*'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/api/{client,upload}.ts', '**/*.test.*'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ownClock] },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ownClock,
        {
          selector: "CallExpression[callee.object.name='api'][callee.property.name=/^(POST|PUT|DELETE)$/]",
          message: 'Pages change things by useWrite.',
        },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
