import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

let started: Promise<Payload> | undefined

/** Payload on the test database, started once per test process. */
export const testPayload = (): Promise<Payload> => (started ??= getPayload({ config }))
