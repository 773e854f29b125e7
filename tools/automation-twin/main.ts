import { createServer } from 'node:http'
import { receive } from './receive'

// Plays N8N's part for the demo and the tests: receives a signed event, waits a moment, posts a plausible French draft built from the dossier.
const need = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing`)
  return value
}

const settings = {
  secret: need('N8N_WEBHOOK_SECRET'),
  key: need('AUTOMATION_TWIN_KEY'),
  api: need('PUBLIC_URL'),
  pauseMs: Number(process.env.AUTOMATION_TWIN_PAUSE_MS ?? 1_500),
}

const server = createServer((request, response) => {
  void receive(request, settings).then(
    (status) => response.writeHead(status).end(),
    () => response.writeHead(500).end(),
  )
})
server.listen(Number(need('AUTOMATION_TWIN_PORT')), '127.0.0.1', () =>
  console.log(`automation twin ready on ${need('AUTOMATION_TWIN_PORT')}`),
)

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.closeAllConnections()
    server.close(() => process.exit(0))
  })
