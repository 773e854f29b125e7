import { beforeAll, describe, expect, it } from 'vitest'
import { POST as createKey } from '@/app/api/desk/automation/keys/route'
import { POST as revokeKey } from '@/app/api/desk/automation/keys/[id]/revoke/route'
import { POST as replay } from '@/app/api/desk/automation/events/[id]/replay/route'
import { GET as photo } from '@/app/api/desk/photos/[id]/route'
import { GET as previewPdf } from '@/app/api/desk/readings/[id]/apercu/route'
import { listQueue } from '@/features/readings'
import { searchOrders } from '@/features/team/queries/search-orders'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { draftedReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { furnishedHouse } from '../readings/house'
import { request, signedIn } from './people'

const payload = await furnishedHouse()
let people: Record<'admin' | 'expert' | 'editor', { id: string; cookie: string }>
let reading: Awaited<ReturnType<typeof draftedReading>>

beforeAll(async () => {
  const [admin, expert, editor] = await Promise.all([
    signedIn(payload, 'admin'),
    signedIn(payload, 'expert'),
    signedIn(payload, 'editor'),
  ])
  people = { admin, expert, editor }
  reading = await draftedReading(payload, { seed: 5 })
})

const at = <Params>(params: Params) => ({ params: Promise.resolve(params) })
const anyId = '00000000-0000-4000-8000-000000000000'

describe('the desk’s files', () => {
  it('shows a dossier’s photo to an expert; closed to an editor and to nobody', async () => {
    const [row] = await query<{ id: string }>(
      payload,
      sql`select id from photos where dossier_id = ${reading.dossierId}::uuid limit 1`,
    )
    if (!row) throw new Error('the factory’s dossier has photos')
    const ask = async (cookie?: string) =>
      (await photo(request(`/api/desk/photos/${row.id}`, { cookie, method: 'GET' }), at({ id: row.id }))).status
    expect([await ask(people.editor.cookie), await ask()]).toEqual([403, 401])
    // The factory may leave the file itself out: then storage says so, and access was given.
    expect([200, 404, 503]).toContain(await ask(people.expert.cookie))
  })

  it('previews a reading as a PDF for an expert alone', async () => {
    const ask = (cookie?: string) =>
      previewPdf(
        request(`/api/desk/readings/${reading.readingId}/apercu`, { cookie, method: 'GET' }),
        at({ id: reading.readingId }),
      )
    const [expert, editor, nobody] = [await ask(people.expert.cookie), await ask(people.editor.cookie), await ask()]
    expect([expert.status, editor.status, nobody.status]).toEqual([200, 403, 401])
    const bytes = Buffer.from(await expert.arrayBuffer())
    expect([bytes.subarray(0, 5).toString(), expert.headers.get('cache-control')]).toEqual([
      '%PDF-',
      'private, no-store',
    ])
  })
})

describe('the automation’s screen', () => {
  const newKey = { name: 'N8N', scopes: ['orders:read'], days: 30 }

  it('is for admins alone', async () => {
    for (const cookie of [people.expert.cookie, people.editor.cookie]) {
      expect((await createKey(request('/api/desk/automation/keys', { cookie, body: newKey }), at({}))).status).toBe(403)
      expect((await revokeKey(request('/', { cookie }), at({ id: anyId }))).status).toBe(403)
      expect((await replay(request('/', { cookie }), at({ id: anyId }))).status).toBe(403)
    }
    expect((await createKey(request('/api/desk/automation/keys', { body: newKey }), at({}))).status).toBe(401)
  })

  it('gives a token once, keeps its hash, and revokes it', async () => {
    const { cookie } = people.admin
    const answer = await createKey(request('/api/desk/automation/keys', { cookie, body: newKey }), at({}))
    const { token } = (await answer.json()) as { token: string }
    const [key] = await query<{ id: string; hash: string }>(
      payload,
      sql`select id, token_hash as hash from automation_keys where prefix = ${token.slice(0, 11)}`,
    )
    expect([token.startsWith('lumira_'), key?.hash.includes(token)]).toEqual([true, false])
    const revoke = async () => (await revokeKey(request('/', { cookie }), at({ id: key?.id ?? '' }))).status
    expect([await revoke(), await revoke()]).toEqual([200, 404])
  })

  it.each([
    [{ ...newKey, name: ' ' }, 'name'],
    [{ ...newKey, scopes: [] }, 'scopes'],
    [{ ...newKey, scopes: ['readings:seal'] }, 'scopes.0'],
    [{ ...newKey, days: 0 }, 'days'],
    [{ ...newKey, days: 1.5 }, 'days'],
  ])('names the wrong field of %j', async (body, field) => {
    const answer = await createKey(request('/api/desk/automation/keys', { cookie: people.admin.cookie, body }), at({}))
    const { faults } = (await answer.json()) as { faults: { field: string }[] }
    expect([answer.status, faults[0]?.field]).toEqual([422, field])
  })
})

describe('the queue', () => {
  it('counts what it shows', async () => {
    const user = await teamMember(payload, { role: 'expert' })
    const queue = await listQueue(payload, { user, filter: 'to-take' })
    expect(queue.counts).toMatchObject({ mine: 0 })
    if (!queue.hasMore) expect(queue.counts['to-take']).toBe(queue.rows.length)
    expect(queue.rows.every(({ expertName }) => expertName === null)).toBe(true)
  })

  it('finds an order by its number; by its address for an admin alone', async () => {
    const [admin, expert] = await Promise.all([
      teamMember(payload, { role: 'admin' }),
      teamMember(payload, { role: 'expert' }),
    ])
    const [order] = await query<{ number: string; email: string }>(
      payload,
      sql`select number, email from orders where id = ${reading.id}::uuid`,
    )
    const { number = '', email = '' } = order ?? {}
    const numbers = async (user: typeof admin, words: string) =>
      (await searchOrders(payload, { words, user })).map((found) => found.number)
    expect(await numbers(expert, number.toLowerCase())).toEqual([number])
    expect(await numbers(admin, email.toUpperCase())).toContain(number)
    expect(await numbers(expert, email)).toEqual([])
    expect(await numbers(admin, '%%')).toEqual([])
  })

  it('is closed to editors and clients', async () => {
    const editor = await teamMember(payload, { role: 'editor' })
    const client = clientUser({ id: reading.clientId, onlyOrderId: null })
    for (const user of [editor, client]) {
      await expect(listQueue(payload, { user, filter: 'open' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(searchOrders(payload, { words: 'LUM', user })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})
