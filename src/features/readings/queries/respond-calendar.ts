import type { Payload } from 'payload'
import { forecastIcs } from '@/features/instruments'
import { networkAddressOf } from '@/platform/security/network-address'
import { takeFrom } from '@/platform/security/rate-limit'
import { hashToken } from '@/platform/security/token'
import { AppError } from '@/shared/app-error'
import { tokenOfFile } from '../domain/calendar-address'
import { readCalendar } from './read-calendar'

/** Calendar services fetch for many people from a few addresses, each calendar some times a day. */
const perNetwork = { name: 'calendar-network', points: 600, seconds: 3_600 }
const perCalendar = { name: 'calendar', points: 60, seconds: 3_600 }

/**
 * The answer to `/calendrier/<token>.ics`. No cache keeps it, no search engine lists it, and its address, which is the whole key, goes nowhere: not into
 * the file, nor into a log.
 *
 * @throws AppError NOT_FOUND for an address that is unknown or was taken back, RATE_LIMITED.
 */
export async function respondCalendar(
  payload: Payload,
  { file, headers }: { file: string; headers: Headers },
): Promise<Response> {
  await takeFrom(payload, perNetwork, networkAddressOf(headers))
  const token = tokenOfFile(file)
  const calendar = token === null ? null : await readCalendar(payload, token)
  if (token === null || !calendar) throw new AppError('NOT_FOUND', 'no such calendar')
  await takeFrom(payload, perCalendar, hashToken(token))
  const { forecast, locale, firstName, orderLineId, sealedAt } = calendar
  const text = forecastIcs({ forecast, locale, name: firstName, uidSeed: orderLineId, stamp: sealedAt })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="lumira.ics"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    },
  })
}
