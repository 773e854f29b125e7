import type { Payload } from 'payload'
import { isAppError } from '@/shared/app-error'
import { logger } from '../../log/logger'
import { deviceCookie, knownDevice } from '../../security/known-device'
import { networkAddressOf } from '../../security/network-address'
import { forgive, takeFrom } from '../../security/rate-limit'
import { respond } from '../respond'

type Attempt = { door: string; request: Request; data: Record<string, unknown>; ask: () => Promise<Response> }

/** Wrong passwords for one address from one network (or one known device): a minute of patience, then an hour of it. */
const quick = { name: 'desk-sign-in', points: 10, seconds: 60 }
const slow = { name: 'desk-sign-in-hour', points: 60, seconds: 3_600 }
const perNetwork = { name: 'desk-network', points: 200, seconds: 3_600 }
const mailsPerNetwork = { name: 'desk-mail-network', points: 20, seconds: 3_600 }
const mailsPerAddress = { name: 'desk-mail', points: 5, seconds: 3_600 }

/**
 * The doors of the desk: sign-in, and the mail for a lost password. Known and unknown addresses get the same answer in the same time. A flood is refused
 * with RATE_LIMITED where it comes from; no flood of strangers shuts an address itself (the collection has no lock of its own).
 */
export async function guardDoor(payload: Payload, attempt: Attempt): Promise<Response> {
  const network = networkAddressOf(attempt.request.headers)
  if (attempt.door === 'login') return signIn(payload, attempt, network)
  if (attempt.door === 'forgot-password') return sendMail(payload, attempt, network)
  if (attempt.door === 'reset-password') await takeFrom(payload, perNetwork, network)
  return attempt.ask()
}

async function signIn(payload: Payload, { request, data, ask }: Attempt, network: string): Promise<Response> {
  const address = addressOf(data)
  const device = knownDevice(request.headers, address)
  const subject = `${device ?? network} ${address}`
  if (!device) await takeFrom(payload, perNetwork, network)
  await takeFrom(payload, slow, subject)
  await takeFrom(payload, quick, subject)
  const started = performance.now()
  const answer = await ask()
  if (answer.ok) {
    await Promise.all([forgive(payload, quick, subject), forgive(payload, slow, subject)])
    const welcome = new Response(answer.body, answer)
    if (!device) welcome.headers.append('set-cookie', deviceCookie(address))
    return welcome
  }
  await untilNextStep(started)
  return answer
}

/** An unknown address is refused in 4 ms, a wrong password in 135: both wait for the next half second. */
const step = 500
const untilNextStep = (started: number) =>
  new Promise<void>((resolve) => void setTimeout(resolve, step - ((performance.now() - started) % step)))

/** One second, whether there is somebody to write to or not; the mail leaves meanwhile, or after. */
async function sendMail(payload: Payload, { data, ask }: Attempt, network: string): Promise<Response> {
  await takeFrom(payload, mailsPerNetwork, network)
  const answer = new Promise<void>((resolve) => void setTimeout(resolve, 1_000))
  void takeFrom(payload, mailsPerAddress, addressOf(data))
    .then(ask)
    .then(
      (sent) => sent.status >= 500 && logger.error({ status: sent.status }, 'a mail for a lost password was not sent'),
    )
    .catch((error: unknown) => {
      if (!isAppError(error)) logger.error({ err: error }, 'a mail for a lost password was not sent')
    })
  await answer
  return respond({ message: 'Success' })
}

const addressOf = ({ email }: Record<string, unknown>): string =>
  typeof email === 'string' ? email.trim().toLowerCase() : ''
