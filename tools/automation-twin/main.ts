import { startTwin } from './start-twin'

// Plays N8N's part for the demo and the tests: receives a signed event, waits a moment, posts a plausible French draft built from the dossier.
const need = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  console.error(`automation twin: ${name} is missing`)
  process.exit(1)
}

const twin = await startTwin({
  port: Number(need('AUTOMATION_TWIN_PORT')),
  secret: need('N8N_WEBHOOK_SECRET'),
  api: need('PUBLIC_URL'),
  key: process.env.AUTOMATION_TWIN_KEY || undefined,
  pauseMs: Number(process.env.AUTOMATION_TWIN_PAUSE_MS ?? 1_500),
})
console.log(`automation twin ready on ${twin.url}`)
if (!process.env.AUTOMATION_TWIN_KEY)
  console.error('AUTOMATION_TWIN_KEY is missing: events are taken, no draft is written')

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void twin.stop().then(() => process.exit(0)))
