import { connection } from 'next/server'
import { isGalleryOpen } from '../parts/is-gallery-open'
import { quietTone } from '../parts/quiet-tone'

/** A recording for the player of the living page, made on the spot. */
export async function GET(): Promise<Response> {
  await connection()
  if (!isGalleryOpen()) return new Response(null, { status: 404 })
  return new Response(quietTone(30), { headers: { 'content-type': 'audio/wav', 'cache-control': 'no-store' } })
}
