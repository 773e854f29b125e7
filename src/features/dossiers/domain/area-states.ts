import type { AreaState } from '@/features/catalog'

// Written again, and checked against the catalogue's type: the catalogue's door would bring its server code into the browser.
const states: Record<AreaState, true> = { fluide: true, tendu: true, 'en-question': true }

export const areaStates = Object.keys(states) as AreaState[]
