export type GateLevel = 'blocked' | 'warning'
export type GateVerdict = 'PASS' | 'WARNING' | 'BLOCKED'

export type GateCode =
  | 'section-missing'
  | 'section-too-short'
  | 'section-short'
  | 'section-too-long'
  | 'choice-missing'
  | 'wrong-item-count'
  | 'wrong-ritual-count'
  | 'ritual-incomplete'
  | 'wrong-step-count'
  | 'wrong-keyword-count'
  | 'synthesis-incomplete'
  | 'forbidden-promise'
  | 'near-promise'
  | 'repeated-paragraph'
  | 'typed-markup'
  | 'mixed-address'

/** One thing the gate says. `start` and `end` are offsets in the text at `field`, a dotted path inside the section. */
export type GatePoint = {
  level: GateLevel
  code: GateCode
  sectionKey: string
  message: string
  field?: string
  excerpt?: string
  start?: number
  end?: number
  words?: number
  expectedWords?: number
}

export type GateReport = { verdict: GateVerdict; points: GatePoint[] }
