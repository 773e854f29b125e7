import { checkReadiness } from '@/platform/health/check-readiness'
import { respond } from '@/platform/http/respond'

/** 200 when everything an order needs is there; else 503 and the names of what fails. */
export async function GET() {
  const { failing } = await checkReadiness()
  return respond(
    failing.length === 0 ? { status: 'ready' } : { status: 'not ready', failing },
    failing.length === 0 ? 200 : 503,
  )
}
