import next from 'eslint-config-next/core-web-vitals'
import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'

/** Which slices a slice may know, through their doors alone (docs/architecture.md). What is not named is a wall. */
const knows = {
  content: [],
  catalog: ['content'],
  // Pure: positions, numbers and drawings; it knows nobody.
  instruments: [],
  // Counts without persons; it knows nobody.
  audience: [],
  orders: ['catalog', 'content'],
  billing: ['orders', 'content'],
  clients: ['orders', 'content'],
  checkout: ['orders', 'catalog', 'billing', 'clients', 'content'],
  dossiers: ['orders', 'catalog', 'clients', 'content', 'instruments'],
  readings: ['orders', 'dossiers', 'catalog', 'clients', 'content', 'instruments'],
  reviews: ['orders', 'readings', 'catalog', 'clients', 'content'],
  // What visitors write without an account: messages, newsletter, waiting lists.
  contact: ['catalog', 'content'],
  conversations: ['orders', 'readings', 'clients', 'content'],
  // These three listen; nobody but the app and the composition root may import them.
  notifications: [
    'orders',
    'clients',
    'readings',
    'catalog',
    'billing',
    'content',
    'conversations',
    'dossiers',
    'contact',
    'reviews',
  ],
  automation: ['orders', 'dossiers', 'readings', 'catalog', 'clients', 'instruments'],
  team: ['orders', 'dossiers', 'readings', 'conversations', 'clients', 'catalog', 'billing', 'content'],
}

const doors = '{index,client,server,plugin}.{ts,tsx}'
const element = (type, captured) => ({ element: { type, ...(captured && { captured }) } })

// Files at the root of the house: generated types, the composition root, and what starts a process.
const root = { file: { categories: { anyOf: ['types', 'config', 'process'] } } }
const types = { file: { categories: { anyOf: ['types'] } } }
const config = { file: { categories: { anyOf: ['config'] } } }
const behindTheDoor = (name) => ({
  to: { element: { type: 'feature', captured: { name }, fileInternalPath: `!${doors}` } },
})
const message = 'A slice is entered through its doors: index, server, client, plugin.'

const walls = [
  { from: element('shared'), allow: { to: element('shared') } },
  { from: element('ui'), allow: { to: [element('ui'), element('shared')] } },
  {
    from: element('platform'),
    allow: { to: [element('platform'), element('shared'), element('migrations'), types, config] },
  },
  { from: element('feature'), allow: { to: [element('platform'), element('shared'), element('ui'), types] } },
  ...Object.entries(knows).map(([name, others]) => ({
    from: element('feature', { name }),
    allow: { to: [name, ...others].map((other) => element('feature', { name: other })) },
  })),
  ...[element('app'), root].map((from) => ({
    from,
    allow: { to: [...['app', 'feature', 'platform', 'shared', 'ui'].map((type) => element(type)), root] },
  })),
  { from: element('migrations'), allow: { to: element('migrations') } },
  ...Object.keys(knows).flatMap((name) => [
    { from: element('app'), disallow: behindTheDoor(name), message },
    { from: root, disallow: behindTheDoor(name), message },
    { from: element('feature', { name: `!${name}` }), disallow: behindTheDoor(name), message },
  ]),
]

const sdks = [
  { name: 'stripe', message: 'The Stripe SDK lives in platform/stripe.' },
  { name: '@aws-sdk/client-s3', message: 'The S3 SDK lives in platform/storage.' },
  { name: '@aws-sdk/s3-request-presigner', message: 'The S3 SDK lives in platform/storage.' },
  { name: 'nodemailer', message: 'Mail leaves through platform/mail.' },
  { name: 'graphile-worker', message: 'Jobs are added and run by platform/jobs.' },
  { name: '@stripe/stripe-js', message: 'Import @stripe/stripe-js/pure: the other entry calls out on import.' },
]

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'migrations/',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'next-env.d.ts',
    ],
  },
  ...next,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/files': [
        { category: 'types', pattern: 'src/payload-types.ts' },
        { category: 'process', pattern: 'src/{worker,instrumentation,proxy}.ts' },
        { category: 'config', pattern: 'payload.config.ts' },
      ],
      'boundaries/elements': [
        { type: 'shared', pattern: 'src/shared' },
        { type: 'platform', pattern: 'src/platform' },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'app', pattern: 'src/app' },
        { type: 'migrations', pattern: 'migrations' },
        { type: 'tools', pattern: 'tools' },
        { type: 'tests', pattern: 'tests' },
        { type: 'bench', pattern: 'bench' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: walls }],
      'no-restricted-imports': ['error', { paths: sdks }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/platform/{stripe,storage,mail,jobs,db}/**', 'tests/**', 'tools/**', 'bench/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': 'off',
      'no-console': 'off',
      'boundaries/dependencies': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
