import { invalidParam } from './errors'
import type { State } from './store'

const COLLECTIONS = {
  charge: 'charges',
  customer: 'customers',
  latest_charge: 'charges',
  payment_intent: 'paymentIntents',
  payment_method: 'paymentMethods',
} as const satisfies Record<string, keyof State>

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A copy of `answer` in which the ids named by `paths` (`latest_charge`, `data.customer`, `latest_charge.refunds`) are objects. */
export function expandAnswer(answer: object, paths: string[], state: State): object {
  if (paths.length === 0) return answer
  const copy: object = structuredClone(answer)
  for (const path of paths) expandPath(copy, path.split('.'), path, state)
  return copy
}

function expandPath(value: unknown, names: string[], path: string, state: State): void {
  const [name, ...rest] = names
  if (name === undefined) return
  if (Array.isArray(value)) {
    for (const item of value) expandPath(item, names, path, state)
    return
  }
  if (!isJson(value)) return
  if (name === 'refunds' && value['object'] === 'charge') {
    const data = Object.values(state.refunds)
      .filter((refund) => refund.charge === value['id'])
      .reverse()
    value['refunds'] = { object: 'list', data, has_more: false, url: `/v1/charges/${String(value['id'])}/refunds` }
  } else if (!(name in value)) {
    throw invalidParam('expand', `This property cannot be expanded (${path}).`)
  } else if (typeof value[name] === 'string' && name in COLLECTIONS) {
    const collection: Json = state[COLLECTIONS[name as keyof typeof COLLECTIONS]]
    value[name] = structuredClone(collection[value[name]] ?? value[name])
  }
  expandPath(value[name], rest, path, state)
}
