import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { s3Storage } from '@payloadcms/storage-s3'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { audiencePlugin } from '@/features/audience/plugin'
import { automationPlugin } from '@/features/automation/plugin'
import { billingPlugin } from '@/features/billing/plugin'
import { catalogPlugin } from '@/features/catalog/plugin'
import { checkoutPlugin } from '@/features/checkout/plugin'
import { clientsPlugin } from '@/features/clients/plugin'
import { contactPlugin } from '@/features/contact/plugin'
import { contentPlugin, searchPlugin } from '@/features/content/plugin'
import { conversationsPlugin } from '@/features/conversations/plugin'
import { dossiersPlugin } from '@/features/dossiers/plugin'
import { notificationsPlugin } from '@/features/notifications/plugin'
import { ordersPlugin } from '@/features/orders/plugin'
import { readingsPlugin } from '@/features/readings/plugin'
import { reviewsPlugin } from '@/features/reviews/plugin'
import { teamPlugin } from '@/features/team/plugin'
import { allowedOrigins, appEnv, payloadSecret } from '@/platform/env/app-env'
import { isBuilding } from '@/platform/env/define-env'
import { guardedPg } from '@/platform/db/guarded-pool'
import { eventsPlugin } from '@/platform/events/plugin'
import { scheduledPublishing } from '@/platform/jobs/scheduled-publishing'
import { logger } from '@/platform/log/logger'
import { payloadMail } from '@/platform/mail/payload-mail'
import { richTextEditor } from '@/platform/slice/rich-text-editor'
import { storageConfig } from '@/platform/storage/client'
import { storageEnv } from '@/platform/storage/env'

const root = path.dirname(fileURLToPath(import.meta.url))

/** The composition root: adapters, and one line per slice. */
export default buildConfig({
  secret: isBuilding() ? 'unused-while-building' : payloadSecret().PAYLOAD_SECRET,
  serverURL: '',
  cors: isBuilding() ? [] : allowedOrigins(),
  csrf: isBuilding() ? [] : allowedOrigins(),
  telemetry: false,
  logger,
  sharp,
  email: payloadMail,
  graphQL: { disable: true },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr' },
  localization: {
    locales: [
      { code: 'fr', label: 'Français' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'fr',
    fallback: true,
  },
  db: postgresAdapter({
    pool: {
      connectionString: isBuilding() ? undefined : appEnv().DATABASE_URI,
      max: 20,
      connectionTimeoutMillis: 5_000,
      application_name: 'lumira',
    },
    pg: guardedPg,
    idType: 'uuid',
    // A page's blocks are content, not rows: one column holds them, in order.
    blocksAsJSON: true,
    push: false,
    migrationDir: path.join(root, 'migrations'),
  }),
  editor: richTextEditor,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy, HH:mm',
    // The look has one ground for work, paper: a dark theme of Payload's own would fight it.
    theme: 'light',
    components: {
      graphics: { Icon: '/features/team/desk/graphics#DeskIcon', Logo: '/features/team/desk/graphics#DeskLogo' },
    },
    importMap: { baseDir: path.join(root, 'src') },
    meta: {
      titleSuffix: ' · Lumira',
      description: 'Desk',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
  },
  jobs: scheduledPublishing,
  upload: { limits: { fileSize: 15_000_000 } },
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  plugins: [
    eventsPlugin,
    teamPlugin,
    contentPlugin,
    catalogPlugin,
    ordersPlugin,
    billingPlugin,
    checkoutPlugin,
    clientsPlugin,
    dossiersPlugin,
    readingsPlugin,
    reviewsPlugin,
    contactPlugin,
    audiencePlugin,
    conversationsPlugin,
    notificationsPlugin,
    automationPlugin,
    searchPlugin,
    s3Storage({
      collections: { media: { prefix: 'media' } },
      alwaysInsertFields: true,
      bucket: isBuilding() ? 'unused' : storageEnv().AWS_S3_BUCKET_NAME,
      config: isBuilding() ? {} : storageConfig(),
    }),
  ],
})
