import { startStripeEmulator } from './index'

/** Runs the emulator as a process of its own, from environment variables, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const url = process.env['STRIPE_WEBHOOK_URL']
  const emulator = await startStripeEmulator({
    port: Number(required('STRIPE_EMULATOR_PORT')),
    secretKey: required('STRIPE_SECRET_KEY'),
    publishableKey: required('NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY'),
    webhooks: url ? [{ url, secret: required('STRIPE_WEBHOOK_SECRET') }] : [],
    dataFile: process.env['STRIPE_EMULATOR_DATA'] || undefined,
  })
  process.stdout.write(`Stripe emulator ready on ${emulator.url}\n`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void emulator.stop().then(() => process.exit(0)))
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing`)
  return value
}

main().catch((error: unknown) => {
  process.stderr.write(`Stripe emulator: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
