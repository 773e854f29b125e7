import { join } from 'node:path'
import type { Ports } from './ports'
import type { DevelopmentSecrets } from './secrets'

export const bucketNames = { uploads: 'lumira-uploads', lectures: 'lumira-lectures' }

const local = (port: number): string => `http://127.0.0.1:${port}`

/** Where each server of the stack is reached, by variable: what the tests and the summary need to know of the stand-ins. */
export const toolAddresses = (ports: Ports): Record<string, string> => ({
  BASE_URL: local(ports.web),
  OBJECT_STORE_URL: local(ports.objectStore),
  MAIL_INBOX_URL: local(ports.mail),
  STRIPE_EMULATOR_URL: local(ports.stripe),
  AUTOMATION_TWIN_URL: local(ports.twin),
})

const application = (ports: Ports, secrets: DevelopmentSecrets): Record<string, string> => ({
  NODE_ENV: 'production',
  PORT: String(ports.web),
  HOSTNAME: '127.0.0.1',
  LOG_LEVEL: 'info',
  WORKER: 'inline',
  PUBLIC_URL: local(ports.web),
  EXPERT_DESK_URL: local(ports.web),
  NEXT_PUBLIC_API_URL: local(ports.web),
  CORS_ORIGIN: `http://localhost:${ports.web}`,
  DATABASE_URI: `postgresql://lumira:${secrets.databasePassword}@127.0.0.1:${ports.database}/lumira`,
  PAYLOAD_SECRET: secrets.payloadSecret,
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: secrets.storageAccessKeyId,
  AWS_SECRET_ACCESS_KEY: secrets.storageSecretAccessKey,
  AWS_S3_ENDPOINT: local(ports.objectStore),
  AWS_S3_BUCKET_NAME: bucketNames.uploads,
  AWS_LECTURES_BUCKET_NAME: bucketNames.lectures,
  STRIPE_SECRET_KEY: secrets.stripeSecretKey,
  STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
  STRIPE_API_BASE: local(ports.stripe),
  NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: secrets.stripePublishableKey,
  N8N_WEBHOOK_URL: `${local(ports.twin)}/webhook/lumira`,
  N8N_WEBHOOK_SECRET: secrets.n8nWebhookSecret,
  N8N_CALLBACK_SECRET: secrets.n8nCallbackSecret,
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: String(ports.smtp),
  SMTP_USER: '',
  SMTP_PASSWORD: '',
  SMTP_FROM: 'Oracle Lumira <bonjour@lumira.example>',
})

/** What only the stand-ins themselves and the seed read. */
const standIns = (ports: Ports, secrets: DevelopmentSecrets, dataDir: string): Record<string, string> => ({
  STRIPE_EMULATOR_PORT: String(ports.stripe),
  STRIPE_EMULATOR_DATA: join(dataDir, 'stripe', 'state.json'),
  STRIPE_WEBHOOK_URL: `${local(ports.web)}/api/stripe/webhook`,
  AUTOMATION_TWIN_PORT: String(ports.twin),
  AUTOMATION_TWIN_KEY: secrets.automationKey,
})

/** Every variable of the application and of its stand-ins, as `npm run up` and the end-to-end tests set them. */
export const developmentEnvironment = (
  ports: Ports,
  secrets: DevelopmentSecrets,
  dataDir: string,
): Record<string, string> => ({
  ...application(ports, secrets),
  ...standIns(ports, secrets, dataDir),
  ...toolAddresses(ports),
})
