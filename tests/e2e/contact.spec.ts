import { expect, test } from '@playwright/test'
import { mailTo } from './steps'

test('without JavaScript, what is missing is said and what was typed is kept, until the message arrives', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })
  const page = await context.newPage()
  const email = `lise.${Date.now()}@client.test`
  await page.goto('/contact')
  await page.getByLabel('Votre nom').fill('Lise')
  await page.getByRole('button', { name: 'Envoyer le message' }).click()
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
  await expect(page.getByLabel('Votre nom')).toHaveValue('Lise')
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByLabel('Sujet').fill('Offrir')
  await page.getByLabel('Votre message').fill('Puis-je offrir une lecture à une amie ?')
  await page.getByRole('button', { name: 'Envoyer le message' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Merci')
  await context.close()
})

test('a letter is asked for, confirmed from the mail, and left', async ({ page }) => {
  const email = `lettre.${Date.now()}@client.test`
  await page.goto('/')
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir la lettre' }).click()
  const { links } = await mailTo(email, /lettre/i)
  const confirm = links.find((link) => link.includes('/lettre/confirmer'))
  await page.goto(confirm ?? '')
  await page.getByRole('button', { name: /Confirmer/ }).click()
  await expect(page.getByText(/inscri/i).first()).toBeVisible()
})
