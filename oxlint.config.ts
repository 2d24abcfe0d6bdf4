import { defineConfig, type OxlintOverride } from 'oxlint';
import { layers } from './tests/architecture/layers.ts';

/** The import table as lint rules: what a layer may not import is forbidden by the folders that are left. */
const ours = [...Object.keys(layers), 'lib/sources/matches', 'lib/messaging/send'];

const layerRules = Object.entries(layers).map(([folder, { may, packages }]): OxlintOverride => {
  const allowed = [folder, ...may];
  const forbidden = ours.filter(
    (each) =>
      !allowed.some((one) => each === one.replace('type:', '') || each.startsWith(`${one.replace('type:', '')}/`)) &&
      !folder.startsWith(`${each}/`),
  );
  const typesOnly = may.filter((each) => each.startsWith('type:')).map((each) => each.replace('type:', ''));
  const group = (place: string) => [
    `@/${place}`,
    `@/${place}/**`,
    ...may.filter((one) => one.startsWith(`${place}/`)).map((one) => `!@/${one}`),
  ];
  return {
    files: folder.endsWith('.ts') ? [folder] : [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    rules: {
      'typescript/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../../**'], message: 'Write ./sibling or @/… instead.' },
            ...(forbidden.length > 0
              ? [
                  {
                    group: forbidden.flatMap(group),
                    message: `${folder} may not import this (tests/architecture/layers.ts).`,
                  },
                ]
              : []),
            ...typesOnly.map((place) => ({
              group: group(place),
              allowTypeImports: true,
              message: `${folder} may import types alone from here.`,
            })),
          ],
          paths: ['dexie', 'dexie-react-hooks', 'react', 'zod', 'zod/mini', 'wxt/browser']
            .filter((name) => !packages.includes(name.split('/')[0] ?? name))
            .map((name) => ({ name, message: `${folder} may not use ${name} (tests/architecture/layers.ts).` })),
        },
      ],
    },
  };
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['.output', '.wxt', 'node_modules', 'lib/sources/*/fixtures/*.html'],
  rules: {
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/jsx-key': 'error',
    'no-console': 'error',
    'no-restricted-globals': ['error', { name: 'event', message: 'Take it as an argument.' }],
    // A page's nodes and parsed JSON arrive untyped: narrowing them by hand is the readers' work.
    'typescript/no-unsafe-type-assertion': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default': 'off',
    'oxc/no-map-spread': 'off',
    'eslint/no-control-regex': 'off', // control characters are what hostile texts are cleaned of
    'typescript/consistent-return': 'off', // the compiler sees to it
    'typescript/no-misused-spread': 'off', // code points are what is meant
    'typescript/no-generated-empty-object-type': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/prefer-set-has': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-conditional-expect': 'off',
    'promise/always-return': 'off',
    'jsx-a11y/no-autofocus': 'off',
    'eslint/no-await-in-loop': 'off',
    'unicorn/no-array-sort': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/expect-expect': 'off',
  },
  overrides: [...layerRules, { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }],
});
