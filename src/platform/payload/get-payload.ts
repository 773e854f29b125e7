import 'server-only'
import config from '@payload-config'
import { getPayload as getCached, type Payload } from 'payload'

/** Payload in the web process: one instance, started on first use. */
export const getPayload = (): Promise<Payload> => getCached({ config })
