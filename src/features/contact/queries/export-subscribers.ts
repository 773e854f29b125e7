import type { Payload, TypedUser } from 'payload'
import { toCsv } from '../domain/to-csv'

/** The confirmed subscribers as a CSV file, for whom the collection lets read them. Throws Payload's Forbidden for anybody else. */
export async function exportSubscribers(payload: Payload, user: TypedUser): Promise<string> {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { status: { equals: 'confirmed' } },
    sort: 'confirmedAt',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return toCsv([
    ['email', 'locale', 'askedAt', 'confirmedAt', 'consent'],
    ...docs.map(({ email, locale, askedAt, confirmedAt, consent }) => [
      email,
      locale,
      askedAt,
      confirmedAt ?? '',
      consent,
    ]),
  ])
}
