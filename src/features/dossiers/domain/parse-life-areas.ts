import type { AreaState, IntakeQuestion } from '@/features/catalog'
import { areaStates } from './area-states'
import type { AnswerFaultReason } from './fault-messages'
import { parseText } from './parse-text'

type LifeAreas = Record<string, { state: AreaState; note: string }>
type AreaFault = { member: string; reason: AnswerFaultReason }

const longestNote = 2_000

const isAreaState = (value: unknown): value is AreaState => areaStates.some((state) => state === value)

/** The areas that were answered, each with its state and a note of at most 2,000 characters; null areas are left out. */
export function parseLifeAreas(
  input: unknown,
  question: IntakeQuestion,
): { value: LifeAreas } | { faults: AreaFault[] } {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    return { faults: [{ member: '', reason: 'AREAS_EXPECTED' }] }
  }
  const areas: [string, LifeAreas[string]][] = []
  const faults: AreaFault[] = []
  for (const [area, answer] of Object.entries(input) as [string, unknown][]) {
    if (!question.options.some((option) => option.value === area)) {
      faults.push({ member: area, reason: 'AREA_UNKNOWN' })
      continue
    }
    if (answer === null) continue
    if (typeof answer !== 'object' || Array.isArray(answer)) {
      faults.push({ member: area, reason: 'AREAS_EXPECTED' })
      continue
    }
    const { state, note = '', ...others } = answer as Record<string, unknown>
    const text = parseText(note, longestNote)
    if (Object.keys(others).length > 0) faults.push({ member: area, reason: 'AREAS_EXPECTED' })
    if (!isAreaState(state)) faults.push({ member: `${area}.state`, reason: 'AREA_STATE_EXPECTED' })
    if ('reason' in text) faults.push({ member: `${area}.note`, reason: text.reason })
    else if (isAreaState(state)) areas.push([area, { state, note: text.value }])
  }
  return faults.length > 0 ? { faults } : { value: Object.fromEntries(areas) }
}
