import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const localApi =
  "CallExpression[callee.object.name='payload'][callee.property.name=/^(find|findByID|create|update|delete|count)$/]"

const localApiWithoutReq = [
  {
    selector: `${localApi}:not(:has(Property[key.name='req']))`,
    message:
      'A Local API call without `req` takes a second connection inside a transaction: thirty at once hang.',
  },
  { selector: "Property[key.name='limit'][value.value=0]", message: '`limit: 0` means everything.' },
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.data/',
      'migrations/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      'no-restricted-syntax': ['error', ...localApiWithoutReq],
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...localApiWithoutReq,
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words stand in src/i18n.' },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder|label|data-label)$/] > Literal[value=/\\p{L}/u]',
          message: 'Words stand in src/i18n.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes into the domain as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes into the domain as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes into the domain as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/launch/**/*.mjs', 'tests/**/*.mjs', '*.mjs', '.*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
)
