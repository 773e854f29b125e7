import type { Answer, IntakeQuestion } from '@/features/catalog'
import type { AnswerFaultReason } from './fault-messages'
import { parseLifeAreas } from './parse-life-areas'
import { parsePlace } from './parse-place'
import { longestText, type Parsed, parseText } from './parse-text'
import { plainDateFault } from './plain-date-fault'

type ParsedAnswer = { value: Answer } | { faults: { member: string; reason: AnswerFaultReason }[] }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const whole = (parsed: Parsed<Answer>): ParsedAnswer =>
  'value' in parsed ? parsed : { faults: [{ member: '', reason: parsed.reason }] }

const matching = (input: unknown, isRight: (text: string) => boolean, reason: AnswerFaultReason): Parsed<string> =>
  typeof input === 'string' && isRight(input) ? { value: input } : { reason }

/** One answer by the kind of its question. `member` of a fault is the part of the answer that is wrong, or empty. */
export function parseAnswer(input: unknown, question: IntakeQuestion, now: Date): ParsedAnswer {
  switch (question.kind) {
    case 'date': {
      const reason = typeof input === 'string' ? plainDateFault(input, now) : 'DATE_MALFORMED'
      return whole(reason || typeof input !== 'string' ? { reason: reason ?? 'DATE_MALFORMED' } : { value: input })
    }
    case 'time':
      return whole(
        matching(input, (text) => text === 'unknown' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'TIME_MALFORMED'),
      )
    case 'place':
      return parsePlace(input)
    case 'text':
    case 'long-text':
      return whole(parseText(input, Math.min(question.maxLength ?? longestText, longestText)))
    case 'choice':
      return whole(matching(input, (text) => question.options.some(({ value }) => value === text), 'CHOICE_UNKNOWN'))
    case 'life-areas':
      return parseLifeAreas(input, question)
    case 'scale': {
      if (typeof input !== 'number' || Number.isNaN(input)) return whole({ reason: 'NUMBER_EXPECTED' })
      const isInRange = Number.isInteger(input) && input >= 0 && input <= 100
      // `+ 0` turns −0 into 0, which JSON could not tell apart.
      return whole(isInRange ? { value: input + 0 } : { reason: 'SCALE_OUT_OF_RANGE' })
    }
    case 'photo': {
      const photo = matching(input, (text) => uuid.test(text), 'PHOTO_EXPECTED')
      return whole('value' in photo ? { value: photo.value.toLowerCase() } : photo)
    }
  }
}
