import { createLocalReq, ValidationError, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { uniqueText } from '../../factories/checkout'
import { testPayload } from '../payload'
import { openShelf } from './shelf'

let payload: Payload
let shelf: Awaited<ReturnType<typeof openShelf>>

beforeAll(async () => {
  payload = await testPayload()
  shelf = await openShelf(payload)
})

/** The faults with which publishing `data` over a draft is refused, in the language of the desk. */
async function faultsOf(data: object, language: 'fr' | 'en') {
  const draft = await payload.create({
    collection: 'products',
    draft: true,
    data: { slug: `brouillon-${uniqueText()}`, kind: 'reading' },
    depth: 0,
  })
  const req = await createLocalReq({ locale: language }, payload)
  req.i18n = { ...req.i18n, language }
  const published = payload.update({
    collection: 'products',
    id: draft.id,
    data: { name: 'Essai', availability: 'on-sale', currency: 'eur', ...data, _status: 'published' },
    depth: 0,
    req,
  })
  const error = await published.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ValidationError)
  const faults = (error as ValidationError).data.errors.map(({ path, message }) => [path, message])
  const row = await payload.findByID({ collection: 'products', id: draft.id, depth: 0, draft: false })
  expect(row._status).toBe('draft')
  return Object.fromEntries(faults) as Record<string, string>
}

describe('publishing an offer', () => {
  it('is refused without price, form and template, naming each in French', async () => {
    expect(await faultsOf({}, 'fr')).toEqual({
      priceCents: 'Prix\u00a0: indiquez un montant en euros, par exemple 47,00.',
      intakeForm: 'Questionnaire\u00a0: une lecture ne peut pas être publiée sans questionnaire.',
      readingTemplate: 'Modèle de lecture\u00a0: une lecture ne peut pas être publiée sans modèle.',
    })
  })

  it('says so in English to who reads English, and only of what is missing', async () => {
    expect(await faultsOf({ priceCents: 4_700, intakeForm: shelf.formId }, 'en')).toEqual({
      readingTemplate: 'Reading template: a reading cannot be published without a template.',
    })
    const faults = await faultsOf(
      { priceCents: 47.5, intakeForm: shelf.formId, readingTemplate: shelf.templateId },
      'en',
    )
    expect(Object.keys(faults)).toEqual(['priceCents'])
  })

  it('needs neither form nor template for an extra, and lets a draft lack anything', async () => {
    const extra = await shelf.extra('simple')
    expect(await payload.findByID({ collection: 'products', id: extra.id, depth: 0 })).toMatchObject({
      _status: 'published',
      intakeForm: null,
    })
    const draft = await payload.create({ collection: 'products', draft: true, data: { kind: 'reading' }, depth: 0 })
    expect(draft._status).toBe('draft')
  })
})
