import { expect, test } from '@playwright/test'
import { demoTeam } from '../../tools/demo-accounts'
import { enterDesk, enterSanctuary } from './steps'

const staff = (role: string) => {
  const found = demoTeam.find((each) => each.role === role)
  if (!found) throw new Error(`the demo has no ${role}`)
  return found
}

test('a client sees nothing of another, and no door of the desk', async ({ page }) => {
  await enterSanctuary(page, 'maelys@client.test')
  await page.goto('/sanctuaire/lectures')
  await expect(page.getByRole('link', { name: 'Lire' })).toHaveCount(1)
  const stranger = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
  for (const path of [
    `/sanctuaire/lectures/${stranger}`,
    '/sanctuaire/lectures/nothing',
    `/sanctuaire/factures/${stranger}`,
  ])
    expect((await page.goto(path))?.status()).toBe(404)
  for (const path of [`/api/sanctuaire/livrables/${stranger}`, `/api/sanctuaire/photos/${stranger}`])
    expect((await page.request.get(path)).status()).toBe(404)
  for (const collection of ['orders', 'dossiers', 'readings', 'clients', 'emails'])
    expect((await page.request.get(`/api/${collection}`)).status(), collection).toBe(403)
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
})

test('an editor works on the offers and sees no order, no dossier, no reading', async ({ page }) => {
  await enterDesk(page, staff('editor'))
  await expect(page.getByText('Offres').first()).toBeVisible()
  await expect(page.getByText(/LUM-\d{4}/)).toHaveCount(0)
  for (const collection of ['orders', 'dossiers', 'readings', 'clients', 'invoices', 'conversations'])
    expect((await page.request.get(`/api/${collection}`)).status(), collection).toBe(403)
  await page.goto('/admin/collections/products')
  await expect(page.getByText('Profond').first()).toBeVisible()
})

test('the house says that it lives, and that it is ready', async ({ request }) => {
  expect((await request.get('/api/healthz')).status()).toBe(200)
  expect(await (await request.get('/api/ready')).json()).toEqual({ status: 'ready' })
})

test('nobody makes the first admin, forges an event or borrows a session', async ({ request }) => {
  const first = await request.post('/api/users/first-register', {
    data: { email: 'x@x.test', password: 'x', name: 'x' },
  })
  expect(first.status()).toBe(403)
  const forged = await request.post('/api/stripe/webhook', {
    data: { id: 'evt_1', type: 'payment_intent.succeeded' },
    headers: { 'stripe-signature': 't=1,v1=00' },
  })
  expect(forged.status()).toBe(400)
  const key = await request.get('/api/automation/orders', {
    headers: { authorization: 'Bearer lumira_0000000000000000000000000000000000' },
  })
  expect(key.status()).toBe(401)
  const elsewhere = await request.post('/api/sanctuaire/lien', {
    data: { email: 'a@b.test' },
    headers: { origin: 'https://evil.example' },
  })
  expect(elsewhere.status()).toBe(403)
})
