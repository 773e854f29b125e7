import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { appEnv, payloadSecret } from '../env/app-env'

const cookieName = 'lumira-device'
const halfAYear = 180 * 24 * 3_600

/**
 * A browser in which somebody has signed in before has its own count of wrong passwords: whoever floods an address from the same network does not shut
 * its owner out. Source: OWASP, « Slow Down Online Guessing Attacks with Device Cookies ».
 */
export function knownDevice(headers: Headers, address: string): string | null {
  const value = headers
    .get('cookie')
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)
  const [device, proof] = value?.split('.') ?? []
  if (!device || !proof) return null
  const expected = Buffer.from(proofOf(device, address))
  const given = Buffer.from(proof)
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null
}

/** The cookie that makes this browser a known one for an address. */
export function deviceCookie(address: string): string {
  const device = randomBytes(16).toString('base64url')
  const secure = appEnv().PUBLIC_URL.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${device}.${proofOf(device, address)}; Path=/api/users; HttpOnly; SameSite=Lax; Max-Age=${halfAYear}${secure}`
}

const proofOf = (device: string, address: string): string =>
  createHmac('sha256', payloadSecret().PAYLOAD_SECRET).update(`device ${device} ${address}`).digest('base64url')
