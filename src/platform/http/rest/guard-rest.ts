import { getPayload, type SanitizedConfig } from 'payload'
import { AppError } from '@/shared/app-error'
import { requireSameOrigin } from '../../security/same-origin'
import { faultsOfText } from '../check-text'
import { checkBody } from './check-body'
import { checkQuery } from './check-query'
import { finishAnswer } from './finish-answer'
import { guardDoor } from './guard-door'
import { respondRestError } from './respond-rest-error'
import { isWriting, placeOf, type RestPlace } from './rest-place'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/**
 * Our edge around Payload's REST API. What reaches Payload has an address that exists, an origin of ours when a browser's cookie could be used, a
 * bounded query and body, and values of the kinds its fields have; what comes back is never cached, and never tells of the inside.
 */
export const guardRest =
  (config: Promise<SanitizedConfig>, handler: Handler) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const house = await config
      const { slug = [] } = await params
      if (faultsOfText(slug).length > 0)
        throw new AppError('MALFORMED_REQUEST', 'the address holds characters that cannot be kept', [
          { field: 'path', reason: 'NUL_CHARACTER' },
        ])
      const method = methodOf(request)
      const place = placeOf(house, method, slug)
      if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS')
        requireOurPage(request.headers)
      const { request: safe, data } = await madeSafe(house, place, request)
      const ask = () => handler(safe, { params: Promise.resolve({ slug }) })
      const answer = place.door
        ? await guardDoor(await getPayload({ config: house }), { door: place.door, request: safe, data, ask })
        : await ask()
      return await finishAnswer(answer, place)
    } catch (error) {
      return respondRestError(error)
    }
  }

/** A program that says who it is in `Authorization` uses no cookie: its origin tells nothing. */
function requireOurPage(headers: Headers): void {
  if (!headers.has('authorization')) requireSameOrigin(headers)
}

/** A search too long for an address comes as a POST that says it is a GET. */
function methodOf({ method, headers }: Request): string {
  const override = headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override')
  if (method !== 'POST' || override === null) return method
  const type = headers.get('content-type') ?? ''
  if (override !== 'GET' || type !== 'application/x-www-form-urlencoded')
    throw new AppError('UNSUPPORTED_MEDIA', 'only a search may come this way, as a form')
  return 'GET'
}

async function madeSafe(config: SanitizedConfig, place: RestPlace, request: Request) {
  const url = new URL(request.url)
  checkQuery(config, place, url.searchParams)
  const locale = url.searchParams.get('locale')
  const headers = new Headers(request.headers)
  if (!isWriting(request.method))
    return { request: new Request(url, { method: request.method, headers, signal: request.signal }), data: {} }
  const { body, contentType, data } = await checkBody(config, place, request, locale === 'all' || locale === '*')
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) headers.delete(name)
  if (contentType) headers.set('content-type', contentType)
  return { request: new Request(url, { method: request.method, headers, body, signal: request.signal }), data }
}
