import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Who may import whom: folder → folders it may import. What is not listed is refused (docs/decisions/0001). */
const mayImport = {
  cli: ['database', 'server', 'seed', 'ingest', 'outputs', 'engine', 'lib'],
  server: ['database', 'app', 'access', 'jobs', 'ingest', 'outputs', 'engine', 'lib'],
  app: ['database', 'admin', 'ingest', 'outputs', 'engine', 'lib'],
  admin: ['ingest', 'outputs', 'engine', 'lib'],
  seed: ['lib'],
  database: ['lib'],
  jobs: ['ingest', 'lib'],
  ingest: ['outputs', 'engine', 'lib'],
  collections: ['blocks', 'fields', 'access', 'hooks', 'outputs', 'engine', 'lib'],
  blocks: ['fields', 'access', 'hooks', 'outputs', 'engine', 'lib'],
  fields: ['access', 'hooks', 'outputs', 'engine', 'lib'],
  hooks: ['access', 'outputs', 'engine', 'lib'],
  access: ['lib'],
  outputs: ['engine', 'lib'],
  engine: ['lib'],
  lib: [],
}

/** payload.config.ts wires the content model together … */
const configMayImport = [
  'admin',
  'collections',
  'blocks',
  'fields',
  'access',
  'hooks',
  'database',
  'jobs',
  'lib',
]

/** … and these may load it. */
const mayImportConfig = ['cli', 'server', 'app', 'database']

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      '.cache/',
      'node_modules/',
      'next-env.d.ts',
      'examples/*/dist/',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bin/**', 'bench/**', 'test/helpers/strict-console.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Arithmetic over typed arrays: every index is within by construction, and a default would hide a slip.
    files: ['scripts/train-*/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/{app,admin}/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**', 'seed/**', 'payload.config.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/include': ['src/**', 'seed/**', 'payload.config.ts', 'test/**', 'bench/**'],
      'boundaries/elements': [
        { type: 'seed', pattern: 'seed' },
        { type: 'tests', pattern: '{test,bench}' },
        ...Object.keys(mayImport)
          .filter((type) => type !== 'seed')
          .map((type) => ({ type, pattern: `src/${type}` })),
      ],
      'boundaries/files': [{ category: 'config', pattern: 'payload.config.ts' }],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(mayImport).map(([from, allowed]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { type: [from, ...allowed] } } },
            })),
            {
              from: { element: { type: mayImportConfig } },
              allow: { to: { file: { categories: 'config' } } },
            },
            {
              from: { file: { categories: 'config' } },
              allow: { to: { element: { type: configMayImport } } },
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/engine/**', 'src/outputs/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(node:(?!crypto$)|fs|payload$|@payloadcms/(?!richtext-lexical)|mongo|next|express|pino)',
              message:
                'The engine and the outputs are pure: no file system, network, database or clock.',
              allowTypeImports: true,
            },
            {
              regex: 'lib/(env|log|secret)$',
              message: 'The engine and the outputs are pure: what they need is an argument.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure code has no clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pure code has no clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure code has no chance.',
        },
      ],
    },
  },
  {
    files: ['src/ingest/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(payload$|@payloadcms/|mongoose|mongodb)',
              message: 'The ingest takes `payload` as an argument and imports its types only.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  prettier,
)
