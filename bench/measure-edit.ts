import { setTimeout as pause } from 'node:timers/promises'
import { demoTeam } from '../tools/demo-accounts'
import { bounds } from './bounds'
import { median, type Figure } from './figures'
import { editedOffer } from './pages'

type Offer = { id: string; tagline: string | null }

const times = 3
const patienceMs = 15_000

const readJson = async <Body>(answer: Response, what: string): Promise<Body> => {
  if (!answer.ok) throw new Error(`${what} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return (await answer.json()) as Body
}

const signIn = async (site: string): Promise<string> => {
  const editor = demoTeam.find(({ role }) => role === 'editor')
  if (!editor) throw new Error('the demo has no editor')
  const answer = await fetch(`${site}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site },
    body: JSON.stringify({ email: editor.email, password: editor.password }),
  })
  if (!answer.ok) throw new Error(`the editor cannot sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Milliseconds until a replica's page holds the words, from `since`. */
const untilFresh = async (page: string, words: string, since: number): Promise<number> => {
  while (performance.now() - since < patienceMs) {
    if ((await (await fetch(page)).text()).includes(words)) return performance.now() - since
    await pause(20)
  }
  return Infinity
}

/**
 * An editor publishes another tagline on the first replica; every replica is asked until its page shows it. The clock starts when the change is
 * sent, so that saving it is part of the time. The offer gets its own words back.
 */
export const measureEdit = async (replicas: string[]): Promise<Figure[]> => {
  const [site = ''] = replicas
  const cookie = await signIn(site)
  const headers = { cookie, origin: site, 'content-type': 'application/json' }
  const query = `where[slug][equals]=${editedOffer}&locale=fr&depth=0`
  const { docs } = await readJson<{ docs: Offer[] }>(
    await fetch(`${site}/api/products?${query}`, { headers }),
    'products',
  )
  const [offer] = docs
  if (!offer) throw new Error(`there is no offer ${editedOffer}`)
  const publish = async (tagline: string | null): Promise<void> => {
    const body = JSON.stringify({ tagline, _status: 'published' })
    const answer = await fetch(`${site}/api/products/${offer.id}?locale=fr&depth=0`, { method: 'PATCH', headers, body })
    await readJson(answer, 'publishing the offer')
  }

  const waits = replicas.map((): number[] => [])
  const saves: number[] = []
  try {
    for (let time = 0; time < times; time += 1) {
      const words = `Mesure ${time} ${Date.now().toString(36)}`
      const since = performance.now()
      await publish(words)
      saves.push(performance.now() - since)
      const seen = await Promise.all(
        replicas.map((replica) => untilFresh(`${replica}/offres/${editedOffer}`, words, since)),
      )
      seen.forEach((wait, at) => waits[at]?.push(wait))
    }
  } finally {
    await publish(offer.tagline)
  }
  return waits.map((values, at) => ({
    page: 'an edit',
    what: `live on replica ${at + 1}`,
    value: Math.max(...values) / 1000,
    unit: 's',
    bound: bounds.editIsLive,
    note: `slowest of ${times}; saving alone took ${(median(saves) / 1000).toFixed(2)} s of it`,
  }))
}
