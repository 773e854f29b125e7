import { z } from 'zod'
import {
  callbackAnswer,
  callbackBody,
  draftAnswer,
  draftBody,
  failureAnswer,
  failureBody,
  instrumentsView,
  ordersPage,
  ordersQuery,
  orderView,
  readingRequest,
  refusal,
  sealedDossier,
} from './bodies'
import type { Scope } from './scopes'

type Operation = {
  summary: string
  scope?: Scope
  query?: z.ZodObject
  body?: z.ZodType
  /** A picture when it is not given. */
  answer?: z.ZodType
  refusals: number[]
}

const read = [401, 403, 404]
const write = [400, 401, 403, 404, 409, 413, 422]

/** Every call of the automation API, by path and method; a test compares them with the route files. */
const operations: Record<string, Partial<Record<'get' | 'put' | 'post', Operation>>> = {
  '/api/automation/orders': {
    get: {
      summary: 'Orders, newest first',
      scope: 'orders:read',
      query: ordersQuery,
      answer: ordersPage,
      refusals: [401, 403, 422],
    },
  },
  '/api/automation/orders/{id}': {
    get: { summary: 'One order: ids and states', scope: 'orders:read', answer: orderView, refusals: read },
  },
  '/api/automation/dossiers/{id}': {
    get: { summary: 'A sealed dossier', scope: 'dossiers:read', answer: sealedDossier, refusals: read },
  },
  '/api/automation/dossiers/{id}/instruments': {
    get: {
      summary: 'Chart, numbers, mandala and forecast of a sealed dossier',
      scope: 'instruments:read',
      answer: instrumentsView,
      refusals: read,
    },
  },
  '/api/automation/dossiers/{id}/photos/{photoId}': {
    get: { summary: 'A photo of a sealed dossier', scope: 'photos:read', refusals: [...read, 410, 503] },
  },
  '/api/automation/readings/{id}': {
    get: { summary: 'What to write', scope: 'readings:draft', answer: readingRequest, refusals: read },
  },
  '/api/automation/readings/{id}/draft': {
    put: { summary: 'Give a draft', scope: 'readings:draft', body: draftBody, answer: draftAnswer, refusals: write },
  },
  '/api/automation/readings/{id}/failure': {
    post: {
      summary: 'Say that no draft will come',
      scope: 'readings:fail',
      body: failureBody,
      answer: failureAnswer,
      refusals: write,
    },
  },
  '/api/automation/callback': {
    post: {
      summary: 'A draft or a failure, signed after Standard Webhooks with N8N_CALLBACK_SECRET instead of a key',
      body: callbackBody,
      answer: callbackAnswer,
      refusals: [400, 401, 404, 409, 413, 422],
    },
  },
  '/api/automation/openapi.json': {
    get: { summary: 'This document', answer: z.looseObject({ openapi: z.string() }), refusals: [] },
  },
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...form } = z.toJSONSchema(schema, { io })
  return form
}

const json = (schema: z.ZodType, io: 'input' | 'output') => ({ 'application/json': { schema: schemaOf(schema, io) } })

const signature = ['webhook-id', 'webhook-timestamp', 'webhook-signature']

function parametersOf(path: string, { query, body, scope }: Operation) {
  const text = { type: 'string' } as const
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { ...text, format: 'uuid' },
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      schema: schemaOf(schema as z.ZodType, 'output'),
    })),
    ...(body && scope
      ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { ...text, minLength: 1, maxLength: 200 } }]
      : []),
    ...(body && !scope ? signature.map((name) => ({ name, in: 'header', required: true, schema: text })) : []),
  ]
}

const describe = (path: string, operation: Operation) => ({
  summary: operation.summary,
  ...(operation.scope ? { security: [{ key: [] }], description: `Scope \`${operation.scope}\`.` } : { security: [] }),
  parameters: parametersOf(path, operation),
  ...(operation.body && { requestBody: { required: true, content: json(operation.body, 'input') } }),
  responses: {
    200: { description: 'Done', content: operation.answer ? json(operation.answer, 'output') : { 'image/*': {} } },
    ...Object.fromEntries(operation.refusals.map((status) => [status, { $ref: '#/components/responses/refused' }])),
  },
})

/** The OpenAPI 3.1 document of the automation API, made of the schemas that its routes use. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Lumira: the automation API', version: '1' },
  paths: Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, describe(path, operation)])),
    ]),
  ),
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', description: 'A key made on the desk, with scopes and an end.' },
    },
    responses: { refused: { description: 'Refused, and why', content: json(refusal, 'output') } },
  },
})
