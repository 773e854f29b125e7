import { createHmac, timingSafeEqual } from 'node:crypto'
import { payloadSecret } from '@/platform/env/app-env'

/** Older stamps say nothing: one that was copied is worth little. */
const halfADay = 12 * 3_600_000

/** Says, signed, when a form was taken up: the pages that hold forms are static and cannot know. */
export function makeFormStamp(now: number): string {
  const time = now.toString(36)
  return `${time}.${proofOf(time)}`
}

/** For how long the form was in hands, in milliseconds; `none` without a stamp (or with an old one), `forged` when it is not ours. */
export function ageOfStamp(stamp: string, now: number): number | 'none' | 'forged' {
  if (stamp === '') return 'none'
  const [time = '', proof = ''] = stamp.split('.')
  const [given, expected] = [Buffer.from(proof), Buffer.from(proofOf(time))]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
  const age = now - parseInt(time, 36)
  return age > halfADay ? 'none' : age
}

const proofOf = (time: string): string =>
  createHmac('sha256', payloadSecret().PAYLOAD_SECRET).update(`form ${time}`).digest('base64url').slice(0, 22)
