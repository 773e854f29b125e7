import { expect, test } from '@playwright/test'
import { fillCheckout, picture, typeCard } from './steps'

const buyerOf = (name: string) => ({
  firstName: name,
  lastName: 'Essai',
  email: `${name.toLowerCase()}.${Date.now()}@client.test`,
})
const payButton = /obligation de paiement/

test('a declined card says why, and the same order is paid with another', async ({ page }) => {
  await page.goto('/commande?offre=cercle-des-inities')
  await fillCheckout(page, buyerOf('Odile'))
  const order =
    (await page
      .getByText(/Commande LUM-/)
      .first()
      .textContent()) ?? ''
  await typeCard(page, { number: '4000000000000002' })
  await page.getByRole('button', { name: payButton }).click()
  await expect(page.getByText('Votre banque a refusé cette carte. Essayez-en une autre, ou réessayez.')).toBeVisible()
  await picture(page, 'declined')
  await expect(page.getByLabel('Adresse e-mail')).not.toHaveValue('')
  await typeCard(page, { number: '4242424242424242' })
  await page.getByRole('button', { name: payButton }).click()
  await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/LUM-\d{4}-\d+/).first()).toContainText(/LUM-\d{4}-\d+/.exec(order)?.[0] ?? 'no order')
})

test('a bank that asks for 3-D Secure is answered in place', async ({ page }) => {
  await page.goto('/commande?offre=mystique')
  await fillCheckout(page, buyerOf('Hervé'.normalize('NFD').replace(/\p{M}/gu, '')))
  await typeCard(page, { number: '4000002760003184' })
  await page.getByRole('button', { name: payButton }).click()
  await page.getByRole('button', { name: 'Autoriser' }).click()
  await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
})

test('what is missing is said beside the field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/commande?offre=mystique')
  await page.getByLabel('Prénom').fill('Lise')
  await page.getByRole('button', { name: 'Continuer vers le paiement' }).click()
  await expect(page.getByLabel('Adresse e-mail')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Prénom')).toHaveValue('Lise')
  await expect(page.getByLabel('Numéro de carte')).toHaveCount(0)
})
