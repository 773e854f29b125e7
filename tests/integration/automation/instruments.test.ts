import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { instrumentsView } from '@/features/automation/domain/bodies'
import { readInstruments } from '@/features/readings'
import { draftDossier, sealedDossier } from '../../factories/dossiers'
import { furnishedHouse } from '../readings/house'
import { allScopes, call, newKey } from './house'

let payload: Payload

beforeAll(async () => {
  payload = await furnishedHouse()
})

const get = (dossierId: string, key?: string) => call('GET', `dossiers/${dossierId}/instruments`, { key })

describe('GET dossiers/{id}/instruments', () => {
  it('gives what is read from a sealed dossier, as data', async () => {
    const { dossierId } = await sealedDossier(payload, { seed: 0, extras: ['prevision-12-mois'] })
    const { status, body, headers } = await get(dossierId, await newKey(payload, ['instruments:read']))
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(instrumentsView.parse(body).held).toEqual({ chart: true, mandalaFamily: 'lotus', forecastMonths: 12 })
    expect(body).toEqual({ dossierId, ...(await readInstruments(payload, { dossierId })) })
  })

  it('gives the chart of any birth, and says that the client does not hold it', async () => {
    const { dossierId } = await sealedDossier(payload, { seed: 1, offer: 'mystique' })
    const view = instrumentsView.parse((await get(dossierId, await newKey(payload))).body)
    expect(view).toMatchObject({
      held: { chart: false, mandalaFamily: null, forecastMonths: 0 },
      mandala: null,
      forecast: null,
    })
    expect(view.chart).not.toBeNull()
  })

  it('wants its own scope, and a dossier that is sealed', async () => {
    const { dossierId } = await sealedDossier(payload)
    const others = allScopes.filter((scope) => scope !== 'instruments:read')
    expect(await get(dossierId)).toMatchObject({ status: 401 })
    expect(await get(dossierId, 'lumira_unknown_key_of_nobody')).toMatchObject({ status: 401 })
    expect(await get(dossierId, await newKey(payload, others))).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    const key = await newKey(payload)
    const draft = await draftDossier(payload)
    for (const id of [draft.dossierId, randomUUID(), 'x']) expect(await get(id, key)).toMatchObject({ status: 404 })
  })
})
