import { expect, test, type Locator, type Page } from '@playwright/test'
import { fillCheckout } from './steps'

const payButton = /obligation de paiement/
const buyerOf = (name: string) => ({
  firstName: name,
  lastName: 'Essai',
  email: `${name.toLowerCase()}.${Date.now()}@client.test`,
})

/** Presses Tab until the focus is on it; somebody without a mouse gives up after a while. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element))
      return
  }
  throw new Error(`the keyboard does not reach ${String(target)}`)
}

test('a purchase with the keyboard alone', async ({ page }) => {
  const buyer = buyerOf('Camille')
  await page.goto('/offres/profond')
  await tabTo(page, page.getByRole('link', { name: 'Aller au contenu' }))
  await tabTo(page, page.locator('#content a[href*="/commande?offre=profond"]').first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/commande\?offre=profond/)
  for (const [label, words] of [
    ['Adresse e-mail', buyer.email],
    ['Prénom', buyer.firstName],
  ] as const) {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(words)
  }
  for (const name of [/conditions générales/, /commence sans attendre/, /perds mon droit/]) {
    await tabTo(page, page.getByRole('checkbox', { name }))
    await page.keyboard.press('Space')
  }
  await tabTo(page, page.getByRole('button', { name: 'Continuer vers le paiement' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Numéro de carte')).toBeVisible()
  for (const [label, words] of [
    [/Numéro de carte/, '4242424242424242'],
    [/Date d.expiration/, '1234'],
    [/Code de sécurité/, '123'],
  ] as const) {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(words)
  }
  await tabTo(page, page.getByRole('button', { name: payButton }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
  await tabTo(page, page.getByRole('button', { name: 'Préparer mon dossier' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sanctuaire/)
})

test('a wallet, where the browser has one, pays in one gesture', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('stripe-emulator.wallet', 'google_pay'))
  await page.goto('/commande?offre=mystique')
  await fillCheckout(page, buyerOf('Noah'))
  await page.getByRole('button', { name: 'Payer avec Google Pay' }).click()
  await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
})

test('without a wallet no such button is proposed', async ({ page }) => {
  await page.goto('/commande?offre=mystique')
  await fillCheckout(page, buyerOf('Jeanne'))
  await expect(page.getByText('ou par carte')).toHaveCount(0)
})

test('without JavaScript the order is made and kept up to the payment', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/commande?offre=profond&options=prevision-6-mois')
  await page.getByLabel('Prénom').fill('Solène')
  await page.getByRole('button', { name: 'Continuer vers le paiement' }).click()
  await expect(page.getByLabel('Adresse e-mail')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Prénom')).toHaveValue('Solène')
  await page.getByLabel('Adresse e-mail').fill(buyerOf('Solene').email)
  for (const name of [/conditions générales/, /commence sans attendre/, /perds mon droit/])
    await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: 'Continuer vers le paiement' }).click()
  await expect(page.getByText(/Commande LUM-/).first()).toBeVisible()
  await expect(page.getByText(/a besoin de JavaScript/)).toBeVisible()
  await context.close()
})

// 1280 px at 400 % (WCAG 1.4.10) is 320 px; 200 % of a phone held upright is narrower than any.
test('nothing is cut off or scrolls sideways when the page is enlarged', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    '/offres',
    '/offres/profond',
    '/commande?offre=profond',
    '/journal',
    '/questions',
    '/contact',
  ]) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect({ path, overflow }).toEqual({ path, overflow: 0 })
  }
})

test('somebody who asked for less motion sees none', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const path of ['/', '/offres/profond']) {
    await page.goto(path)
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 10).length,
    )
    expect({ path, moving }).toEqual({ path, moving: 0 })
  }
  await context.close()
})
