import { describe, expect, it } from 'vitest'
import { locales, type Locale } from '@/shared/locale'
import { templateNames } from '../domain/templates'
import type { MailFacts } from '../queries/read-mail-facts'
import { renderMail } from './render-mail'

const link = 'https://lumira.example/sanctuaire/lien?jeton=secret&suite=%2Fsanctuaire'

const factsIn = (locale: Locale, more: Partial<MailFacts> = {}): MailFacts => ({
  locale,
  firstName: 'Camille',
  siteUrl: 'https://lumira.example',
  seller: { name: 'Oracle Lumira', address: '12 rue des Tanneurs\n35000 Rennes', email: 'bonjour@lumira.example' },
  order: {
    number: '2026-000042',
    totalCents: 8200,
    currency: 'eur',
    offer: 'Profond',
    lines: ['Profond', 'Priorité'],
    invoiceNumber: '2026-000031',
    dueAt: new Date('2026-11-23T20:04:00Z'),
    consents: ['J’accepte.'],
  },
  deskUrl: 'https://lumira.example',
  message: {
    id: '5f3c5d0e-7c0b-4a86-9f0e-6d1c3d5a7b10',
    name: 'Camille',
    email: 'camille@client.example',
    subject: 'Une question avant de choisir',
    body: 'Bonjour,\n\nQuelle offre me conseillez-vous\u202f?',
  },
  openOffer: { name: 'Profond', path: '/offres/profond' },
  data: {},
  ...more,
})

const all = locales.flatMap((locale) => templateNames.map((template) => [template, locale] as const))

describe('renderMail', () => {
  it.each(all)('%s in %s says everything in both forms, with no picture from anywhere', async (template, locale) => {
    const { subject, html, text } = await renderMail(template, factsIn(locale), link)
    expect(subject).toMatch(/^[^\r\n]{8,70}$/)
    expect(`${html}${text}`).not.toMatch(/undefined|\[object|NaN|<img|@import|url\(/)
    expect(html).toContain(`lang="${locale}"`)
    expect(text).toContain('Oracle Lumira · 12 rue des Tanneurs, 35000 Rennes · bonjour@lumira.example')
    expect(text).toContain('Camille')
    for (const [address] of `${html}${text}`.matchAll(/https?:\/\/[^\s"<]+/g))
      expect(address).toMatch(/^https:\/\/lumira\.example\/|w3\.org/)
  })

  it.each(templateNames)('%s keeps French spaces together', async (template) => {
    const { subject, text } = await renderMail(template, factsIn('fr'), link)
    expect(`${subject}\n${text.replace(/https?:\S+/g, '')}`).not.toMatch(/ [:;!?»]|« |[a-zé][!?;]|'/)
  })

  it('tells the order, what it cost and what was agreed to', async () => {
    const { text } = await renderMail('order-confirmed', factsIn('fr'), link)
    for (const words of ['2026-000042', 'Profond, Priorité', '2026-000031', 'J’accepte.', link])
      expect(text).toContain(words)
    expect(text).toMatch(/82,00\s€/)
    expect((await renderMail('order-confirmed', factsIn('en'), link)).text).toContain('Total: €82.00')
  })

  it('says the promised moment in Paris time, on either side of the change of clock', async () => {
    const at = async (instant: string) => {
      const facts = factsIn('fr')
      const order = facts.order && { ...facts.order, dueAt: new Date(instant) }
      return (await renderMail('dossier-received', { ...facts, order }, null)).text
    }
    expect(await at('2026-10-24T20:30:00Z')).toContain('samedi 24\u00a0octobre à 22:30')
    expect(await at('2026-10-25T20:30:00Z')).toContain('dimanche 25\u00a0octobre à 21:30')
  })

  it('makes nothing of markup in what people and editors typed', async () => {
    const facts = factsIn('fr', { firstName: '"><script>alert(1)</script>' })
    const order = facts.order && {
      ...facts.order,
      lines: ['<a href="https://evil.example">x</a>'],
      consents: ['<b>x</b>\r\ny'],
    }
    const { html } = await renderMail('order-confirmed', { ...facts, order }, link)
    expect(html).not.toMatch(/<script|<b>|href="https:\/\/evil/)
    expect(html).toContain('&lt;a href=')
  })

  it('refuses to leave without its link or its order', async () => {
    await expect(renderMail('sign-in-link', factsIn('fr'), null)).rejects.toThrow('needs its link')
    await expect(renderMail('order-confirmed', factsIn('fr', { order: null }), link)).rejects.toThrow('needs an order')
  })
})
