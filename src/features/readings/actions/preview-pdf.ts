import type { Payload, TypedUser } from 'payload'
import { readSettings } from '@/features/content'
import { requireExpert } from '../commands/require-expert'
import { sealedContent } from '../domain/seal-content'
import { sealedInstruments } from '../domain/sealed-instruments'
import { renderReadingPdf } from '../pdf/render-reading-pdf'
import { getReadingForDesk } from '../queries/get-reading-for-desk'
import { readInstruments } from '../queries/read-instruments'

/**
 * The stored words of a reading as the PDF that a seal would make of them, without its seal page and marked as a preview on every page.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND.
 */
export async function previewPdf(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<Uint8Array> {
  const { publicName } = requireExpert(user)
  const { content, template, order, versionNumber, expert, dossierId } = await getReadingForDesk(payload, {
    readingId,
    user,
  })
  const instruments = sealedInstruments(await readInstruments(payload, { dossierId }))
  const { seller } = await readSettings(payload, order.locale)
  const { number: orderNumber, locale, offerName } = order
  const { hash } = sealedContent({ content, template, orderNumber, locale, versionNumber, instruments })
  return renderReadingPdf({
    isPreview: true,
    instruments,
    content,
    template,
    locale,
    offerName,
    orderNumber,
    versionNumber,
    clientName: order.firstName,
    expertName: expert?.publicName ?? publicName,
    sellerName: seller.name,
    sealedAt: new Date(),
    sealHash: hash,
  })
}
