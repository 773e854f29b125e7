import { beforeAll, describe, expect, it } from 'vitest'
import { GET as readStored } from '@/app/api/desk/readings/[id]/route'
import { POST as act } from '@/app/api/desk/readings/[id]/[action]/route'
import { openSession } from '@/features/clients'
import { draftedReading } from '../../factories/readings'
import { furnishedHouse } from '../readings/house'
import { request, signedIn } from './people'

type Answer = {
  ok: boolean
  code?: string
  message?: string
  revision?: number
  content?: unknown
  seal?: string
  faults?: { field: string; reason: string }[]
}

const payload = await furnishedHouse()
let reading: Awaited<ReturnType<typeof draftedReading>>
let people: Record<'admin' | 'expert' | 'other' | 'editor', { id: string; cookie: string }>

const call = async (action: string, options: Parameters<typeof request>[1]) => {
  const { readingId } = reading
  const response = await act(request(`/api/desk/readings/${readingId}/${action}`, options), {
    params: Promise.resolve({ id: readingId, action }),
  })
  return { status: response.status, ...((await response.json()) as Answer) }
}

beforeAll(async () => {
  reading = await draftedReading(payload, { seed: 3 })
  const [admin, expert, other, editor] = await Promise.all([
    signedIn(payload, 'admin'),
    signedIn(payload, 'expert'),
    signedIn(payload, 'expert'),
    signedIn(payload, 'editor'),
  ])
  people = { admin, expert, other, editor }
})

describe('the desk’s way to a reading', () => {
  it.each(['take', 'release', 'request-draft', 'save', 'acknowledge', 'seal', 'reopen'])(
    'refuses %s to nobody, to a client and to an editor',
    async (action) => {
      const client = await openSession(payload, { clientId: reading.clientId, onlyOrderId: null })
      const body = { revision: 1, content: reading.content, keys: [], reason: 'x' }
      expect((await call(action, { body })).code).toBe('UNAUTHENTICATED')
      expect((await call(action, { body, cookie: `lumira_client=${client.token}` })).code).toBe('UNAUTHENTICATED')
      expect((await call(action, { body, cookie: people.editor.cookie })).code).toBe('FORBIDDEN')
    },
  )

  it('refuses a page of another origin that sends the desk’s own session', async () => {
    expect(await call('take', { cookie: people.expert.cookie, from: 'https://evil.example' })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    })
  })

  it('knows no other action and no other id', async () => {
    expect((await call('toString', { cookie: people.expert.cookie })).code).toBe('NOT_FOUND')
    const response = await act(request('/api/desk/readings/x/take', { cookie: people.expert.cookie }), {
      params: Promise.resolve({ id: "x'--", action: 'take' }),
    })
    expect(response.status).toBe(404)
  })

  it('shows the stored words to who works on readings alone, kept by no cache', async () => {
    const read = (cookie?: string) =>
      readStored(request(`/api/desk/readings/${reading.readingId}`, { cookie, method: 'GET' }), {
        params: Promise.resolve({ id: reading.readingId }),
      })
    const [expert, editor, nobody] = await Promise.all([read(people.expert.cookie), read(people.editor.cookie), read()])
    expect([expert.status, editor.status, nobody.status]).toEqual([200, 403, 401])
    expect(expert.headers.get('cache-control')).toContain('no-store')
    expect(await editor.text()).not.toContain('"content"')
  })

  it('takes, saves, meets a conflict, and seals what the gate lets through', async () => {
    const { cookie } = people.expert
    expect(await call('take', { cookie })).toMatchObject({ status: 200, ok: true })
    expect(await call('take', { cookie: people.other.cookie })).toMatchObject({
      status: 409,
      code: 'CONFLICT',
      message: 'Élodie R. a pris cette lecture.',
    })

    const saved = await call('save', { cookie, body: { revision: 1, content: reading.content } })
    expect(saved).toMatchObject({ ok: true, revision: 2 })
    const stale = await call('save', { cookie, body: { revision: 1, content: {} } })
    expect(stale).toMatchObject({
      status: 409,
      code: 'REVISION_CONFLICT',
      faults: [{ field: 'revision', reason: '2' }],
    })
    expect(await call('save', { cookie, body: { revision: 'two', content: {} } })).toMatchObject({
      status: 422,
      code: 'VALIDATION_FAILED',
    })
    expect(await call('save', { cookie: people.editor.cookie, body: { revision: 2, content: {} } })).toMatchObject({
      status: 403,
    })

    const emptied = await call('save', { cookie, body: { revision: 2, content: {} } })
    expect(await call('seal', { cookie, body: { revision: emptied.revision } })).toMatchObject({
      status: 409,
      code: 'READING_BLOCKED',
    })
    const again = await call('save', { cookie, body: { revision: 3, content: reading.content } })
    const gate = (again as { gate?: { points: { key: string }[] } }).gate
    await call('acknowledge', { cookie, body: { revision: 4, keys: gate?.points.map(({ key }) => key) } })
    const sealed = await call('seal', { cookie, body: { revision: 4 } })
    expect(sealed.seal).toMatch(/^[0-9a-f]{64}$/)
    expect(await call('save', { cookie, body: { revision: 4, content: {} } })).toMatchObject({
      status: 409,
      code: 'READING_SEALED',
    })
  })

  it('answers in the person’s own language', async () => {
    await payload.update({ collection: 'users', id: people.other.id, data: { locale: 'en' } })
    expect((await call('save', { cookie: people.other.cookie, body: { revision: 4, content: {} } })).message).toMatch(
      /^This reading is sealed/,
    )
  })
})
