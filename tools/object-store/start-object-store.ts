import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Credentials } from './authorise'
import { corsHeaders, preflightHeaders } from './cors'
import { handleRequest } from './handle-request'
import { openBuckets, type Buckets } from './object-files'
import type { Answer } from './object-operations'
import { accessDenied, S3Error } from './s3-error'
import { readRequest } from './s3-request'
import { element } from './xml'

export type ObjectStoreOptions = Credentials & {
  port: number
  dataDir: string
  /** Made at start when missing. */
  buckets: string[]
  /** Origins whose pages may talk to the store from a browser. */
  allowedOrigins?: string[]
}

export type RunningObjectStore = { url: string; stop: () => Promise<void> }

type Control = { outage: boolean }

const errorAnswer = (error: unknown): Answer => {
  const known =
    error instanceof S3Error ? error : new S3Error(500, 'InternalError', 'We encountered an internal error.')
  if (known !== error) console.error('[object store]', error)
  const fields = [element('Code', known.code), element('Message', known.message), element('RequestId', randomUUID())]
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${fields.join('')}</Error>`
  return { status: known.status, headers: { 'content-type': 'application/xml', ...known.headers }, body }
}

const send = (response: ServerResponse, answer: Answer, isHead: boolean): void => {
  const body = answer.body ?? ''
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  const isEmpty = answer.status === 204 || answer.status === 304
  response.writeHead(answer.status, { ...(isEmpty || isHead ? {} : length), ...answer.headers })
  response.end(isHead ? undefined : body)
}

/** For tests: `GET /_control` tells, `POST /_control {"outage":true}` makes every request fail with 503 until undone. */
const answerControl = async (incoming: IncomingMessage, control: Control): Promise<Answer> => {
  if (incoming.method === 'POST') {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part as Buffer)
    try {
      const wanted = JSON.parse(Buffer.concat(parts).toString('utf8')) as Partial<Control>
      control.outage = wanted.outage === true
    } catch {
      return { status: 400, headers: { 'content-type': 'text/plain' }, body: 'Send JSON: {"outage": true}' }
    }
  }
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(control) }
}

const answer = async (
  options: ObjectStoreOptions,
  buckets: Buckets,
  control: Control,
  incoming: IncomingMessage,
): Promise<Answer> => {
  const request = readRequest(incoming)
  const origins = options.allowedOrigins ?? []
  if (request.rawPath === '/_control') return answerControl(incoming, control)
  if (control.outage) throw new S3Error(503, 'ServiceUnavailable', 'Please reduce your request rate.')
  if (request.method === 'OPTIONS') {
    const headers = preflightHeaders(request, origins)
    if (!headers) throw accessDenied('CORSResponse: This CORS request is not allowed.')
    return { status: 200, headers }
  }
  const cors = corsHeaders(request, origins)
  const given = await handleRequest(buckets, options, request, incoming).catch(errorAnswer)
  return { ...given, headers: { ...given.headers, ...cors } }
}

/** Starts the store on 127.0.0.1. Objects survive a restart; nothing is written outside `dataDir`. */
export const startObjectStore = async (options: ObjectStoreOptions): Promise<RunningObjectStore> => {
  const buckets = openBuckets(options.dataDir)
  for (const name of options.buckets) {
    if (!buckets.create(name)) throw new Error(`"${name}" is not a name that S3 accepts for a bucket.`)
  }
  const control: Control = { outage: false }
  const server = createServer((incoming, response) => {
    response.setHeader('x-amz-request-id', randomUUID())
    answer(options, buckets, control, incoming)
      .catch(errorAnswer)
      .then((given) => {
        send(response, given, incoming.method === 'HEAD')
        incoming.resume()
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${options.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
