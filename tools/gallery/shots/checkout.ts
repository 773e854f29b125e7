import { expect, type Page } from '@playwright/test'
import { fillCheckout, typeCard } from '../../../tests/e2e/steps'
import type { House } from '../house'
import type { ShotGroup } from '../shot'

const cards = { accepted: '4242424242424242', declined: '4000000000000002', asksTheBank: '4000002760003184' }

const buyer = (): { firstName: string; lastName: string; email: string } => ({
  firstName: 'Solveig',
  lastName: 'Marchand',
  email: `galerie.${Date.now()}.${Math.floor(Math.random() * 1e6)}@client.test`,
})

const toPayment = (page: Page): Promise<void> => fillCheckout(page, buyer())

const pay = async (page: Page, number: string): Promise<void> => {
  await toPayment(page)
  await typeCard(page, { number })
  await page.getByRole('button', { name: /obligation de paiement/ }).click()
}

/** The page that follows an order which has not been paid. */
const follow = async (page: Page, house: House, more = ''): Promise<void> => {
  await toPayment(page)
  const number = /LUM-\d{4}-\d{4,}/.exec((await page.textContent('body')) ?? '')?.[0] ?? ''
  const { id } = await house.orderNumbered(number)
  await page.goto(`/commande/suite?commande=${id}${more}`)
}

const path = '/commande?offre=profond'

export const checkout: ShotGroup = {
  name: 'checkout',
  title: 'Checkout',
  shots: [
    { name: 'empty', title: 'Opened', path },
    { name: 'empty-en', title: 'Opened, in English', path: '/en/commande?offre=profond' },
    { name: 'no-offer', title: 'Opened without an offer', path: '/commande' },
    {
      name: 'errors',
      title: 'Sent with nothing filled in',
      path,
      prepare: async (page) => {
        await page.getByRole('button', { name: 'Continuer vers le paiement' }).click()
        await expect(page.getByLabel('Adresse e-mail')).toHaveAttribute('aria-invalid', 'true')
      },
    },
    {
      name: 'extra-chosen',
      title: 'With an extra',
      path,
      prepare: (page) => page.getByRole('checkbox').first().check(),
    },
    { name: 'payment', title: 'The payment is open', path, prepare: (page) => toPayment(page) },
    {
      name: 'declined',
      title: 'The bank declines',
      path,
      prepare: async (page) => {
        await pay(page, cards.declined)
        await expect(page.getByText(/Votre banque a refusé cette carte/)).toBeVisible()
      },
    },
    {
      name: 'three-d-secure',
      title: 'The bank asks',
      path,
      isScreenOnly: true,
      prepare: async (page) => {
        await pay(page, cards.asksTheBank)
        await expect(page.getByRole('button', { name: 'Autoriser' })).toBeVisible()
      },
    },
    { name: 'waiting', title: 'Not paid yet', path, prepare: (page, house) => follow(page, house) },
    {
      name: 'failed',
      title: 'Back from a bank that refused',
      path,
      prepare: (page, house) => follow(page, house, '&redirect_status=failed'),
    },
    {
      name: 'confirmed',
      title: 'Paid',
      path,
      prepare: async (page) => {
        await pay(page, cards.accepted)
        await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
      },
    },
    { name: 'free', title: 'The free offer', path: '/commande?offre=decouverte' },
    {
      name: 'free-confirm',
      title: 'The free offer: look into your mails',
      path: '/commande?offre=decouverte',
      prepare: async (page) => {
        await page.getByLabel('Adresse e-mail').fill(buyer().email)
        await page.getByLabel('Prénom').fill('Solveig')
        for (const box of await page.getByRole('checkbox').all()) await box.check()
        await page.getByRole('button', { name: 'Recevoir ma lecture offerte' }).click()
        await expect(page.getByRole('heading', { name: 'Confirmez votre adresse.' })).toBeVisible()
      },
    },
    { name: 'unknown-order', title: 'An order of somebody else', path: '/commande/suite?commande=inconnue' },
  ],
}
