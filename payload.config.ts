import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminTexts } from './src/admin/texts'
import { admins } from './src/access/admins'
import { graphqlLimits } from './src/access/graphql-limits'
import { collections } from './src/collections'
import { guarded } from './src/collections/guarded'
import { pictureBucket } from './src/collections/images/picture-bucket'
import { inLanguage } from './src/collections/in-language'
import { withHead } from './src/collections/articles/with-head'
import { databaseAdapter } from './src/database/adapter'
import { explainConflict } from './src/hooks/explain-conflict'
import { explainMalformed } from './src/hooks/explain-malformed'
import { hideLock } from './src/hooks/hide-lock'
import { importTask } from './src/jobs/import-task'
import { log } from './src/lib/log'
import { MAX_FILE_BYTES } from './src/lib/max-file-bytes'
import { MAX_READ } from './src/lib/max-read'
import { secret } from './src/lib/secret'
import { unsentMail } from './src/lib/unsent-mail'

const root = path.dirname(fileURLToPath(import.meta.url))

// Payload ends the process when one of its packages has another patch number, and the SEO plugin was not
// released as 3.90.2. package.json pins what it depends on to our versions; drop this with the next release.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      beforeNavLinks: ['/src/admin/import-desk/desk-link#DeskLink'],
      beforeDashboard: ['/src/admin/review/review-queue#ReviewQueue'],
      providers: ['/src/admin/lib/field-of-address#FieldOfAddress'],
      graphics: { Icon: '/src/admin/brand/icon#Icon', Logo: '/src/admin/brand/logo#Logo' },
      views: {
        importDesk: {
          Component: '/src/admin/import-desk/desk-view#DeskView',
          path: '/import',
          exact: true,
          meta: { title: 'Import' },
        },
      },
    },
    importMap: { baseDir: root },
    meta: { titleSuffix: ' – Slugline', defaultOGImageType: 'off' },
  },
  collections,
  // The address is left out on purpose: the admin then talks to whatever host and port it was loaded from.
  // Other origins are src/server/cross-origin.ts's to let in.
  cors: [],
  // Nothing but an empty list works on plain HTTP: src/server/same-origin.ts does it instead.
  csrf: [],
  db: databaseAdapter,
  defaultDepth: 1,
  email: unsentMail,
  maxDepth: MAX_READ.depth,
  graphQL: {
    maxComplexity: 1000,
    // graphqlLimits leaves it to who has signed in.
    disableIntrospectionInProduction: false,
    disablePlaygroundInProduction: true,
    validationRules: graphqlLimits,
  },
  hooks: { afterError: [explainConflict, hideLock, explainMalformed] },
  i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en', translations: adminTexts },
  jobs: {
    access: { run: admins, queue: admins, cancel: admins },
    // What editors schedule for publication; runs where a server asks Payload for its cron jobs.
    autoRun: [{ cron: '* * * * *', limit: 100 }],
    tasks: [importTask],
  },
  logger: log,
  plugins: [
    seoPlugin({
      collections: ['articles'],
      uploadsCollection: 'images',
      tabbedUI: true,
      generateTitle: ({ doc }) => doc.headline ?? '',
      generateDescription: ({ doc }) => doc.standfirst ?? '',
    }),
    withHead,
    inLanguage,
    pictureBucket,
    guarded,
  ],
  secret: secret(),
  sharp,
  telemetry: false,
  // Written by `npm run generate`, and not by every command that starts Payload.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  upload: { abortOnLimit: true, limits: { fileSize: MAX_FILE_BYTES } },
})
