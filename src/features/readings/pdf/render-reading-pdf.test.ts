import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeInstruments } from '@/features/instruments'
import { shippedReadingTemplate } from '@/features/catalog/domain/shipped-reading-template'
import { sampleReadingContent } from '../../../../tests/factories/reading-content'
import { sealedContent } from '../domain/seal-content'
import { sealedInstruments } from '../domain/sealed-instruments'
import type { ReadingPdfInput } from './reading-pdf-input'
import { renderReadingPdf } from './render-reading-pdf'

const template = shippedReadingTemplate('profond', 'fr')

function inputWith(change: Partial<ReadingPdfInput> = {}): ReadingPdfInput {
  const content = change.content ?? sampleReadingContent(template, 0)
  const order = { template, content, orderNumber: 'LUM-2611-0042', locale: 'fr' as const, versionNumber: 1 }
  return {
    ...order,
    offerName: 'Profond',
    clientName: 'Chloé Œuvrard',
    expertName: 'Élodie R.',
    sellerName: 'Oracle Lumira',
    sealedAt: new Date('2026-11-14T23:30:00Z'),
    sealHash: sealedContent(order).hash,
    ...change,
  }
}

const withRelations = (text: string) =>
  inputWith({ content: { ...sampleReadingContent(template, 0), relations: { kind: 'prose', text } } })

/** Small capitals are spaced out, and a reader may take the space for one between letters. */
const compact = (text = '') => text.replace(/\s+/g, '')

async function read(pdf: Uint8Array) {
  // pdf.js takes the buffer away from its caller.
  const document = await getDocumentProxy(pdf.slice())
  const { text } = await extractText(document, { mergePages: false })
  return { document, pages: text, all: text.join('\n').replace(/\s+/g, ' ') }
}

describe('renderReadingPdf', () => {
  const input = inputWith()
  let pdf: Uint8Array
  let printed: Awaited<ReturnType<typeof read>>

  beforeAll(async () => {
    pdf = await renderReadingPdf(input)
    printed = await read(pdf)
  })

  it('prints the sealed words, accents and French signs included', () => {
    for (const section of template.sections) expect(printed.all).toContain(section.title)
    expect(printed.all).toContain('Chloé Œuvrard')
    expect(printed.all).toContain('je tiens tout, tout le temps')
    expect(printed.all).toContain('Le Guérisseur')
    expect(printed.all).toContain('Posez une main sur le cœur, l’autre sur le ventre')
    expect(printed.all).toContain('État émotionnel')
    expect(printed.all).not.toMatch(/[\ufffd\u25a1]|\*/)
  })

  it('has a table of contents whose numbers are the real pages, and links to them', async () => {
    const [, contents = ''] = printed.pages
    const chapters = template.sections.map(({ title }) => title)
    const last = Math.max(
      ...chapters.map((title) => {
        const number = Number(new RegExp(`${title}\\s+(\\d+)`).exec(contents)?.[1])
        expect(compact(printed.pages[number - 1])).toMatch(new RegExp(`^(CHAPITRE[IVX]+|ENUNEPAGE)${compact(title)}`))
        return number
      }),
    )
    expect(last).toBe(printed.pages.length - 1)
    const links = await (await printed.document.getPage(2)).getAnnotations()
    expect(links.filter(({ subtype }) => subtype === 'Link').length).toBeGreaterThanOrEqual(chapters.length)
  })

  it('numbers every page but the cover, with the short seal', () => {
    const total = printed.pages.length
    printed.pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`${index + 2} / ${total}`)
      expect(page).toContain(`Empreinte ${input.sealHash.slice(0, 4)}·`)
    })
  })

  it('ends with the seal, in the time of Paris, and claims no certainty', () => {
    const last = printed.pages.at(-1)?.replace(/\s+/g, ' ') ?? ''
    expect(last).toContain('15 novembre 2026 à 00:30')
    expect(last).toContain('Élodie R.')
    expect(last.replaceAll(' ', '')).toContain(input.sealHash.slice(0, 32))
    expect(last).toContain('Rien ici n’est une certitude')
    expect(last).not.toContain('emojis')
  })

  it('carries its title, author, language, date and outline', async () => {
    const { info } = await printed.document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Profond – la lecture de Chloé Œuvrard',
      Author: 'Élodie R., Oracle Lumira',
      Language: 'fr-FR',
      CreationDate: 'D:20261114233000Z',
    })
    const outline = await printed.document.getOutline()
    expect(outline?.map(({ title }) => title)).toContain('Créativité')
  })

  it('embeds its fonts and holds no script', () => {
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(5)
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
    expect(raw).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/URI/)
  })

  it('gives the same bytes for the same input', async () => {
    expect(Buffer.from(await renderReadingPdf(input)).equals(Buffer.from(pdf))).toBe(true)
  })

  it('prints HTML and scripts as words', async () => {
    const { all } = await read(
      await renderReadingPdf(withRelations('Voici <b>gras</b> <script>alert(1)</script> [x](javascript:alert(1)).')),
    )
    expect(all).toContain('<script>alert(1)</script>')
  })

  it('skips what is empty and numbers only what is printed', async () => {
    const { conclusion, synthese } = sampleReadingContent(template, 1)
    if (!conclusion || !synthese) throw new Error('the sample has both')
    const { pages, all } = await read(await renderReadingPdf(inputWith({ content: { conclusion, synthese } })))
    expect(pages).toHaveLength(5)
    expect(compact(all)).toContain('CHAPITREIPourrefermer')
    expect(compact(all)).not.toContain('CHAPITREII')
  })

  it('keeps 40,000 characters, flowing over pages', async () => {
    const text = Array.from(
      { length: 130 },
      (_, index) => `Paragraphe ${index + 1}. ${'la rivière coule sans bruit '.repeat(10)}.`,
    ).join('\n\n')
    const { pages, all } = await read(await renderReadingPdf(withRelations(text)))
    expect(all).toContain('Paragraphe 130.')
    expect(pages.length).toBeGreaterThan(30)
  })

  it('cuts a run that is too long for a line rather than leave the paper', async () => {
    const { all } = await read(await renderReadingPdf(withRelations('x'.repeat(5_000))))
    expect(all.match(/x/g)?.length).toBeGreaterThanOrEqual(5_000)
  })

  it('says so when signs cannot be printed, and prints other alphabets that it has', async () => {
    const { all } = await read(
      await renderReadingPdf(withRelations('Joie 🙂 pure, mot arabe سلام عليكم, 日本語, Ελλάδα, Łódź, Привет.')),
    )
    expect(compact(all)).toContain(compact('Joie pure, mot arabe […], […], Ελλάδα, Łódź, Привет.'))
    expect(all).toContain('Certains signes de ce texte')
  })

  it('prints the chart, the mandala and the calendar that are held, after the chapters and in the table of contents', async () => {
    const composed = composeInstruments({
      date: '1987-04-23',
      time: '06:40',
      place: { latitude: 45.43, longitude: 4.39, timeZone: 'Europe/Paris' },
      name: 'Chloé Œuvrard',
      seal: 'a3'.repeat(32),
      sealedOn: '2026-11-14',
      timeZone: 'Europe/Paris',
      held: { chart: true, mandalaFamily: 'rosace', forecastMonths: 6 },
      locale: 'fr',
    })
    const instruments = sealedInstruments({ ...composed, birth: '23 avril 1987 · Saint-Étienne' })
    const pdf = await renderReadingPdf(inputWith({ instruments }))
    const { pages, all } = await read(pdf)
    const [, contents = ''] = pages
    const starts = ['Votre thème natal', 'Votre mandala', 'Votre calendrier'].map((title) => {
      const number = Number(new RegExp(`${title}\\s+(\\d+)`).exec(contents)?.[1])
      expect(compact(pages[number - 1])).toContain(compact(title))
      return number
    })
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(all).toContain('2°30′ Taureau')
    for (const sentence of composed.mandala?.explanation.sentences ?? expect.fail('no mandala'))
      expect(compact(all)).toContain(compact(sentence).replaceAll('\u202f', ''))
    // Vectors alone: a picture would print coarse.
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image')
    expect(Buffer.from(await renderReadingPdf(inputWith({ instruments }))).equals(Buffer.from(pdf))).toBe(true)
  }, 30_000)

  it('speaks English', async () => {
    const english = shippedReadingTemplate('profond', 'en')
    const { all } = await read(await renderReadingPdf({ ...inputWith(), locale: 'en', template: english }))
    expect(all).toContain('Emotional state')
    expect(compact(all)).toContain('CHAPTERIVRelationships')
    expect(all).toContain('Nothing here is a certainty')
  })
})
