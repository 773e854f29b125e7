import { expect, test } from '@playwright/test'
import { demoTeam } from '../../tools/demo-accounts'
import { enterDesk, enterSanctuary, mailTo, picture } from './steps'

const staff = (role: string) => {
  const found = demoTeam.find((each) => each.role === role)
  if (!found) throw new Error(`the demo has no ${role}`)
  return found
}

test.use({ viewport: { width: 1440, height: 900 } })

test('an expert answers a question; the client is told, and reads the answer', async ({ page, browser }) => {
  const words = `Commencez par le plus petit geste, celui de ce soir. ${Date.now()}`
  await enterDesk(page, staff('expert'))
  await page.goto('/admin/eclairages?vue=all')
  await page
    .getByRole('link', { name: /Maëlys/ })
    .first()
    .click()
  await page.getByLabel('Votre réponse').fill(words)
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click()
  await expect(page.getByText('Réponse envoyée.').first()).toBeVisible()
  await picture(page, 'desk-answer')
  await mailTo('maelys@client.test', /Une réponse vous attend/)
  const client = await (await browser.newContext()).newPage()
  await enterSanctuary(client, 'maelys@client.test')
  await client.goto('/sanctuaire/eclairage')
  await expect(client.getByText(words)).toBeVisible()
})

test('an admin makes a key that opens its scope alone, ends it, and sends an event again', async ({
  page,
  request,
}) => {
  const name = `Essai ${Date.now()}`
  await enterDesk(page, staff('admin'))
  await page.goto('/admin/automatisation')
  await page.getByRole('textbox', { name: 'Nom' }).fill(name)
  await page.getByRole('checkbox', { name: 'Lire les commandes' }).check()
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  await expect(page.getByText('Elle ne sera plus jamais montrée')).toBeVisible()
  const token = /lumira_[\w-]{43}/.exec(await page.locator('main').innerHTML())?.[0] ?? ''
  const ask = async (path: string) =>
    (await request.get(`/api/automation/${path}`, { headers: { authorization: `Bearer ${token}` } })).status()
  expect(await ask('orders')).toBe(200)
  expect(await ask('dossiers/7c9e6679-7425-40de-944b-e07fc1f90ae7')).toBe(403)
  await page.getByRole('button', { name: `Révoquer la clé ${name}` }).click()
  await page.getByRole('button', { name: 'Révoquer la clé', exact: true }).click()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Révoquée')
  expect(await ask('orders')).toBe(401)

  await page
    .getByRole('button', { name: /^Renvoyer/ })
    .first()
    .click()
  await expect(page.getByText('Renvoi demandé.').first()).toBeVisible()
  await picture(page, 'desk-automation')
})

test('a reading is taken, given back, and a delivered one is reopened with a reason', async ({ page }) => {
  await enterDesk(page, staff('expert'))
  await page.goto('/admin?vue=to-take')
  await page
    .getByRole('row', { name: /Brouillon prêt/ })
    .first()
    .getByRole('button', { name: /Prendre/ })
    .click()
  await expect(page.getByText('À moi').first()).toBeVisible()
  await page.getByRole('button', { name: 'Rendre', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rendre la lecture' }).click()
  await expect(page.getByText('À prendre').first()).toBeVisible()

  await page.goto('/admin?vue=done')
  await page
    .getByRole('link', { name: /^Ouvrir/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Rouvrir…' }).click()
  await page.getByRole('dialog').getByLabel('Raison').fill('Une date à préciser au chapitre trois.')
  await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir la lecture' }).click()
  await expect(page.getByText('Version 2').first()).toBeVisible()
  await picture(page, 'desk-reopened')
})
