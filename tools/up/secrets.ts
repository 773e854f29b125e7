import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const hex = (bytes: number) => (): string => randomBytes(bytes).toString('hex')
const prefixed = (prefix: string) => (): string => `${prefix}${randomBytes(24).toString('hex')}`
/** Standard Webhooks: `whsec_` and the key in base64. */
const webhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

const makers = {
  databasePassword: hex(16),
  payloadSecret: hex(32),
  storageAccessKeyId: (): string => `LUMIRA${randomBytes(7).toString('hex').toUpperCase()}`,
  storageSecretAccessKey: hex(20),
  stripeSecretKey: prefixed('sk_test_'),
  stripePublishableKey: prefixed('pk_test_'),
  stripeWebhookSecret: prefixed('whsec_'),
  n8nWebhookSecret: webhookSecret,
  n8nCallbackSecret: webhookSecret,
  automationKey: prefixed('lumira_'),
}

export type DevelopmentSecrets = { [Name in keyof typeof makers]: string }

/** Fresh secrets, except those that are already known. */
export const makeSecrets = (known: Partial<DevelopmentSecrets> = {}): DevelopmentSecrets => {
  const made = Object.entries(makers).map(([name, make]) => [name, known[name as keyof DevelopmentSecrets] ?? make()])
  return Object.fromEntries(made) as DevelopmentSecrets
}

/** The secrets of this machine's development data, made at the first start and kept in a file that only its owner reads. */
export const keptSecrets = (file: string): DevelopmentSecrets => {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<DevelopmentSecrets>) : {}
  const secrets = makeSecrets(known)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secrets
}
