import type { SanitizedConfig } from 'payload'
import { AppError, type FieldFault } from '@/shared/app-error'
import { faultsOfText } from '../check-text'
import { readBytes } from '../read-body'
import { faultsOfData } from './check-data'
import { checkPicturePart } from './check-picture-part'
import { checkQuery } from './check-query'
import type { RestPlace } from './rest-place'

const maxJson = 2_000_000
/** A picture of 15 MB and its fields. */
const maxForm = 16_000_000

type Members = Record<string, unknown>
/** What Payload is given in the place of the body that came; `data` is what the body says, read. */
type CheckedBody = { body?: BodyInit; contentType?: string; data: Members }

/**
 * The body of a writing request, read once within its limit and made safe for Payload: JSON, a form with `_payload` and a picture, or the query of a
 * long search sent as a POST. Throws TOO_LARGE, MALFORMED_REQUEST, VALIDATION_FAILED, UNSUPPORTED_MEDIA.
 */
export async function checkBody(
  config: SanitizedConfig,
  place: RestPlace,
  request: Request,
  isAllLocales: boolean,
): Promise<CheckedBody> {
  const contentType = (request.headers.get('content-type') ?? '').toLowerCase()
  const isForm = contentType.includes('multipart/')
  const bytes = await readBytes(request, isForm ? maxForm : maxJson)
  if (bytes.byteLength === 0 && (place.isCreating || request.method === 'PATCH'))
    throw new AppError('MALFORMED_REQUEST', 'a body is needed', [{ field: '', reason: 'EMPTY' }])
  if (bytes.byteLength === 0) return { body: '{}', contentType: 'application/json', data: {} }
  if (isForm) return checkForm(place, bytes, request.headers.get('content-type') ?? '', isAllLocales)
  const text = new TextDecoder().decode(bytes)
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    const params = new URLSearchParams(text)
    checkQuery(config, place, params)
    return { body: params.toString(), contentType: 'application/x-www-form-urlencoded', data: {} }
  }
  if (!contentType.startsWith('application/json')) throw new AppError('UNSUPPORTED_MEDIA', 'send JSON')
  const data = checkDocument(place, parse(text, ''), isAllLocales)
  return { body: JSON.stringify(data), contentType: 'application/json', data }
}

async function checkForm(
  place: RestPlace,
  bytes: Uint8Array,
  contentType: string,
  isAllLocales: boolean,
): Promise<CheckedBody> {
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw new AppError('MALFORMED_REQUEST', 'the form cannot be read', [{ field: '', reason: 'NOT_A_FORM' }], {
        cause,
      })
    })
  const sent = form.get('_payload')
  const data = checkDocument(place, typeof sent === 'string' ? parse(sent, '_payload') : {}, isAllLocales)
  const clean = new FormData()
  clean.set('_payload', JSON.stringify(data))
  const file = form.get('file')
  if (file !== null) clean.set('file', await checkPicturePart(file))
  return { body: clean, data }
}

/** Columns that only the house writes: what a file is, and when a row was made. */
const ofTheHouse = ['createdAt', 'updatedAt']
const ofTheFile = [
  'prefix',
  '_objectKey',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
]

function checkDocument(place: RestPlace, value: unknown, isAllLocales: boolean): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (place.collection?.slug === 'payload-preferences') return checked(place, { value }, isAllLocales)
    throw new AppError('MALFORMED_REQUEST', 'the body must be an object', [{ field: '', reason: 'NOT_AN_OBJECT' }])
  }
  return checked(place, { ...value }, isAllLocales)
}

function checked(place: RestPlace, data: Members, isAllLocales: boolean): Members {
  const texts = faultsOfText(data)
  if (texts.length > 0) throw new AppError('MALFORMED_REQUEST', 'the body holds characters that cannot be kept', texts)
  if (place.writes)
    for (const name of [...ofTheHouse, 'id', ...(place.collection?.upload ? ofTheFile : [])]) delete data[name]
  const faults = [
    ...faultsOfSecrets(place, data),
    ...(place.writes ? faultsOfData(place.writes, data, isAllLocales) : []),
  ]
  if (faults.length > 0) throw new AppError('VALIDATION_FAILED', 'some fields are wrong', faults.slice(0, 20))
  return data
}

/** What the doors of the desk take is text, of a length that costs nothing to hash. */
const secrets = ['email', 'username', 'password', 'token']

function faultsOfSecrets(place: RestPlace, data: Members): FieldFault[] {
  if (!place.door && !place.collection?.auth) return []
  return secrets.flatMap((field) => {
    const value = data[field]
    if (value === undefined || value === null) return []
    return typeof value === 'string' && value.length <= 500
      ? []
      : [{ field, reason: typeof value === 'string' ? 'TOO_LONG' : 'NOT_A_TEXT' }]
  })
}

function parse(text: string, field: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new AppError('MALFORMED_REQUEST', 'the body is not JSON', [{ field, reason: 'NOT_JSON' }], { cause })
  }
}
