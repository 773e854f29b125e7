import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startDatabase } from '../database'
import { startMailInbox } from '../mail-inbox'
import { startObjectStore } from '../object-store'
import { typescript } from './child-process'
import { bucketNames, developmentEnvironment } from './environment'
import type { Lifeline } from './lifeline'
import { PlainFailure } from './plain-failure'
import type { Ports } from './ports'
import { inProject } from './project'
import { runToEnd } from './run-to-end'
import type { DevelopmentSecrets } from './secrets'
import { startServer, whatIsMissingOnPort, whatIsMissingOnSite } from './start-server'
import { step } from './step'

export type StackOptions = {
  ports: Ports
  secrets: DevelopmentSecrets
  dataDir: string
  lifeline: Lifeline
  /** False for tests: the database does not wait for the disk. */
  isDurable: boolean
}

/** The development stack, one method a step; `up`, the integration and the end-to-end tests each call those they need. */
export type Stack = {
  environment: Record<string, string>
  /** Where the database's files really are, once it runs. */
  startDatabase: () => Promise<{ folder: string }>
  startObjectStore: () => Promise<void>
  startMailInbox: () => Promise<void>
  startStripeEmulator: () => Promise<void>
  startAutomationTwin: () => Promise<void>
  migrate: () => Promise<void>
  seed: () => Promise<void>
  /** A replica of the site; `variables` replace those of the environment (another PORT, say), `name` is its log's. */
  startSite: (folder: string, variables?: Record<string, string>, name?: string) => Promise<void>
  /** The jobs in a process of their own, for sites that run with WORKER=separate. Its readiness is part of the site's. */
  startWorker: (variables?: Record<string, string>) => Promise<void>
}

export const createStack = ({ ports, secrets, dataDir, lifeline, isDurable }: StackOptions): Stack => {
  const environment = developmentEnvironment(ports, secrets, dataDir)
  const logFile = (name: string): string => join(dataDir, 'logs', `${name}.log`)

  const runScript = (what: string, name: string, script: string): Promise<void> =>
    step(what, () => runToEnd({ what, args: typescript(script), env: environment, logFile: logFile(name), lifeline }))

  const startTool = (what: string, name: 'stripe' | 'twin', script: string): Promise<void> =>
    step(what, () =>
      startServer({
        what,
        name,
        args: typescript(script),
        env: environment,
        logFile: logFile(name),
        lifeline,
        whatIsMissing: whatIsMissingOnPort(ports[name]),
        patienceMs: 60_000,
      }),
    )

  return {
    environment,
    startDatabase: () =>
      step('PostgreSQL', async () => {
        const folder = join(dataDir, 'postgres')
        const database = await startDatabase({
          dataDir: folder,
          port: ports.database,
          password: secrets.databasePassword,
          isDurable,
        }).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error)
          throw new PlainFailure(`${reason}\n  To start over with fresh data: npm run up -- --reset`)
        })
        lifeline.add('PostgreSQL', database.stop)
        void database.ended.then(() => {
          if (!lifeline.isStopping()) lifeline.break(`PostgreSQL stopped by itself (see ${database.folder}.log)`)
        })
        return { folder: database.folder }
      }),
    startObjectStore: () =>
      step('Object store (S3 stand-in)', async () => {
        const store = await startObjectStore({
          port: ports.objectStore,
          dataDir: join(dataDir, 'objects'),
          accessKeyId: secrets.storageAccessKeyId,
          secretAccessKey: secrets.storageSecretAccessKey,
          region: environment.AWS_REGION ?? '',
          buckets: Object.values(bucketNames),
          allowedOrigins: [`http://127.0.0.1:${ports.web}`, `http://localhost:${ports.web}`],
        })
        lifeline.add('the object store', store.stop)
      }),
    startMailInbox: () =>
      step('Mail inbox', async () => {
        const inbox = await startMailInbox({
          smtpPort: ports.smtp,
          webPort: ports.mail,
          dataDir: join(dataDir, 'mail'),
        })
        lifeline.add('the mail inbox', inbox.stop)
      }),
    startStripeEmulator: () => startTool('Stripe emulator', 'stripe', 'tools/stripe-emulator/main.ts'),
    startAutomationTwin: async () => {
      const script = 'tools/automation-twin/main.ts'
      if (existsSync(inProject(script))) await startTool('Automation twin (N8N stand-in)', 'twin', script)
    },
    migrate: () => runScript('Database migrations', 'migrate', 'tools/migrate.ts'),
    seed: () => runScript('Demo data', 'seed', 'tools/seed.ts'),
    startSite: (folder, variables = {}, name = 'site') => {
      const env = { ...environment, ...variables }
      return step(name === 'site' ? 'The site' : `The site (${name})`, () =>
        startServer({
          what: 'The site',
          name,
          args: [join(folder, 'server.js')],
          env,
          cwd: folder,
          logFile: logFile(name),
          lifeline,
          whatIsMissing: whatIsMissingOnSite(`http://127.0.0.1:${env.PORT}`),
          patienceMs: 120_000,
        }),
      )
    },
    startWorker: (variables = {}) =>
      step('The worker', () =>
        startServer({
          what: 'The worker',
          name: 'worker',
          args: typescript('src/worker.ts'),
          env: { ...environment, ...variables },
          logFile: logFile('worker'),
          lifeline,
          whatIsMissing: () => Promise.resolve(undefined),
          patienceMs: 10_000,
        }),
      ),
  }
}
