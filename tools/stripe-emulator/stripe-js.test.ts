import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answer, HTML_TYPE } from './http'
import { PUBLISHABLE_KEY, sdkFor, startForTest } from './test-bench'
import type { Server } from 'node:http'
import type { Browser, Page } from '@playwright/test'
import type Stripe from 'stripe'
import type { StripeEmulator } from './index'

const SYSTEM = '/usr/bin/chromium'
const executable = existsSync(SYSTEM) ? SYSTEM : chromium.executablePath()
const pure = join(dirname(createRequire(import.meta.url).resolve('@stripe/stripe-js')), '../dist/pure.mjs')

let emulator: StripeEmulator
let stripe: Stripe
let browser: Browser
let shop: Server
let shopUrl: string
let page: Page
let problems: string[]

/** A shop's payment page, with the real `@stripe/stripe-js/pure`. `?redirect=always` and `?locale=en` as in confirmPayment. */
function shopPage(clientSecret: string, redirect: string, locale: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Boutique</title><script src="${emulator.url}/endive/stripe.js"></script>
<form><div id="card"></div><button>Payer</button></form><p id="outcome"></p><script type="module">
import { loadStripe } from '/pure.mjs'
const stripe = await loadStripe('${PUBLISHABLE_KEY}', { locale: '${locale}' })
const elements = stripe.elements({ clientSecret: '${clientSecret}', appearance: { theme: 'stripe', variables: { colorPrimary: '#1d2a4d' } } })
const element = elements.create('payment')
element.on('change', (event) => { document.body.dataset.complete = event.complete })
element.on('ready', () => { document.body.dataset.ready = 'yes' })
element.mount('#card')
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const result = await stripe.confirmPayment({ elements, redirect: '${redirect}', confirmParams: { return_url: location.origin + '/done' } })
  document.getElementById('outcome').textContent = JSON.stringify(result)
})
</script>`
}

const canRun = existsSync(executable)

describe.skipIf(!canRun)('stripe.js in a browser', () => {
  beforeAll(async () => {
    emulator = await startForTest()
    stripe = sdkFor(emulator)
    shop = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://shop')
      const given = (name: string, otherwise: string) => url.searchParams.get(name) ?? otherwise
      if (url.pathname === '/pure.mjs')
        return answer(response, 200, readFileSync(pure, 'utf8'), { 'Content-Type': 'text/javascript' })
      if (url.pathname === '/done') return answer(response, 200, 'Merci', HTML_TYPE)
      if (url.pathname !== '/') return answer(response, 204, '')
      answer(
        response,
        200,
        shopPage(given('secret', ''), given('redirect', 'if_required'), given('locale', 'fr')),
        HTML_TYPE,
      )
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    const address = shop.address()
    shopUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await chromium.launch({ executablePath: executable, args: sandbox })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await emulator.stop()
    shop.close()
    shop.closeAllConnections()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    problems = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'warning') problems.push(message.text())
    })
  })
  afterEach(async () => {
    await page.close()
    expect(problems).toEqual([])
  })

  async function openShop(query = ''): Promise<string> {
    const intent = await stripe.paymentIntents.create({ amount: 2900, currency: 'eur' })
    await page.goto(`${shopUrl}/?secret=${String(intent.client_secret)}${query}`)
    return intent.id
  }

  async function payWith(number: string): Promise<void> {
    await page.getByLabel('Numéro de carte').pressSequentially(number)
    await page.getByLabel('Date d’expiration (MM/AA)').pressSequentially('1234')
    await page.getByLabel('Code de sécurité').fill('123')
    await page.getByRole('button', { name: 'Payer' }).click()
  }

  const outcome = async (): Promise<Record<string, unknown>> => {
    const shown = page.locator('#outcome:not(:empty)')
    return JSON.parse((await shown.textContent()) ?? '') as Record<string, unknown>
  }

  it('pays, grouping digits as they are typed', async () => {
    const id = await openShop()
    await payWith('4242424242424242')
    expect(await outcome()).toMatchObject({ paymentIntent: { id, status: 'succeeded' } })
    expect(await page.getByLabel('Numéro de carte').inputValue()).toBe('4242 4242 4242 4242')
    expect(await page.getByLabel('Date d’expiration (MM/AA)').inputValue()).toBe('12 / 34')
    expect(await page.locator('body').getAttribute('data-complete')).toBe('true')
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'succeeded' })
  })

  it('tells a refusal in French, then accepts another card', async () => {
    const id = await openShop()
    await payWith('4000000000009995')
    expect(await outcome()).toMatchObject({
      error: {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
        message: 'Les fonds disponibles sur votre carte sont insuffisants.',
        payment_intent: { id, status: 'requires_payment_method' },
      },
    })
    await page.getByLabel('Numéro de carte').fill('4242424242424242')
    await page.getByRole('button', { name: 'Payer' }).click()
    await page.locator('#outcome', { hasText: 'succeeded' }).waitFor()
  })

  it('points at what is not complete, and sends nothing', async () => {
    const id = await openShop()
    await page.getByRole('button', { name: 'Payer' }).click()
    expect(await outcome()).toMatchObject({ error: { type: 'validation_error', code: 'incomplete_number' } })
    expect(await page.getByLabel('Numéro de carte').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByText('La date d’expiration de votre carte est incomplète.').isVisible()).toBe(true)
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      latest_charge: null,
    })
  })

  it('asks the bank, and returns to the shop when it must', async () => {
    const id = await openShop('&redirect=always')
    await payWith('4000002500003155')
    await page.getByRole('dialog', { name: 'Vérification de la banque' }).waitFor()
    await page.getByRole('button', { name: 'Autoriser' }).click()
    await page.waitForURL(/\/done/)
    const query = new URL(page.url()).searchParams
    expect([query.get('payment_intent'), query.get('redirect_status')]).toEqual([id, 'succeeded'])
    expect(query.get('payment_intent_client_secret')).toMatch(`${id}_secret_`)
  })

  it('tells that the bank refused', async () => {
    const id = await openShop()
    await payWith('4000002760003184')
    await page.getByRole('button', { name: 'Refuser' }).click()
    expect(await outcome()).toMatchObject({
      error: {
        code: 'payment_intent_authentication_failure',
        message: 'Nous ne pouvons pas authentifier votre moyen de paiement. Choisissez-en un autre et réessayez.',
        payment_intent: { id, status: 'requires_payment_method' },
      },
    })
  })

  it('speaks English, with fields that a thumb can reach', async () => {
    await openShop('&locale=en')
    const field = page.getByLabel('Card number')
    const box = await field.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await field.evaluate((input) => parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(16)
    expect(await field.getAttribute('autocomplete')).toBe('cc-number')
    expect(await field.getAttribute('inputmode')).toBe('numeric')
  })

  it('shows payments and events on its own page, and pauses deliveries', async () => {
    await stripe.paymentIntents.create({ amount: 123_400, currency: 'eur', metadata: { note: '<b>gras</b>' } })
    await page.goto(emulator.url)
    await page.getByText('1 234,00 €').first().waitFor()
    expect(await page.locator('b').count()).toBe(0)
    await page.getByRole('button', { name: 'Mettre les envois en pause' }).click()
    await page.getByRole('button', { name: 'Reprendre les envois' }).waitFor()
    if (process.env['STRIPE_EMULATOR_SHOT'])
      await page.screenshot({ path: process.env['STRIPE_EMULATOR_SHOT'], fullPage: true })
  })
})
