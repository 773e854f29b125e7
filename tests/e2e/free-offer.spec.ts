import { expect, test } from '@playwright/test'
import { mailTo, picture } from './steps'

test('the free reading opens by the mail that confirms the address, without a payment step', async ({
  page,
  browser,
}) => {
  const email = `decouverte.${Date.now()}@client.test`
  await page.goto('/commande?offre=decouverte')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Prénom').fill('Mahaut')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Recevoir ma lecture offerte' }).click()
  await expect(page.getByRole('heading', { name: 'Confirmez votre adresse.' })).toBeVisible()
  await picture(page, 'free-confirm')

  const { links } = await mailTo(email, /Confirmez votre adresse/)
  const other = await (await browser.newContext()).newPage()
  await other.goto(links.find((link) => link.includes('/sanctuaire/lien')) ?? '')
  await other.getByRole('button', { name: 'Entrer dans mon sanctuaire' }).click()
  await expect(other).toHaveURL(/\/sanctuaire$/)
  await expect(other.getByText('Découverte').first()).toBeVisible()
  await expect(other.getByRole('link', { name: 'Préparer mon dossier' })).toBeVisible()
})
