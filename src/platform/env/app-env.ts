import { z } from 'zod'
import { defineEnv } from './define-env'

/** Variables that the whole house shares. `JWT_SECRET` is the name that older systems gave `PAYLOAD_SECRET`. */
export const appEnv = defineEnv('app', {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Address under which visitors and clients reach the site; links in mails start with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  /** Address under which the desk is reached, when it has its own name. */
  EXPERT_DESK_URL: z.url({ protocol: /^https?$/ }).optional(),
  NEXT_PUBLIC_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Further origins that may call the API from a browser, separated by commas. */
  CORS_ORIGIN: z.string().optional(),
  DATABASE_URI: z.string().startsWith('postgres'),
  /** `inline` runs the jobs in the web process. */
  WORKER: z.enum(['inline', 'separate']).default('separate'),
})

export const payloadSecret = defineEnv('secret', {
  PAYLOAD_SECRET: z.preprocess((value) => value ?? process.env.JWT_SECRET, z.string().min(24)),
})

const originOf = (address: string) => new URL(address).origin

/** Every origin that may send us credentials: our own names, then those of `CORS_ORIGIN`. */
export function allowedOrigins(): string[] {
  const env = appEnv()
  const own = [env.PUBLIC_URL, env.EXPERT_DESK_URL, env.NEXT_PUBLIC_API_URL].filter((address) => address !== undefined)
  const others = (env.CORS_ORIGIN ?? '').split(',').map((origin) => origin.trim())
  return [...new Set([...own, ...others.filter((origin) => origin !== '')].map(originOf))]
}
