import { expect, test } from '@playwright/test'

// The first visit draws a page, the second takes it from the store, in plain letters (docs/adr/0014).
test('a page that was kept reads like the one that was drawn, and React agrees', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`))
  for (const path of ['/', '/en', '/offres', '/offres/profond', '/journal', '/questions', '/legal/conditions']) {
    const read = async () => {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      return [await page.title(), await page.locator('body').innerText()]
    }
    const drawn = await read()
    expect(await read()).toEqual(drawn)
  }
  expect(complaints).toEqual([])
})

const missing = ['/nulle-part', '/offres/nulle-part', '/journal/page/99', '/legal/nulle-part', '/nulle/part/du/tout']

test('what is not there says so without JavaScript, to the first who asks and to the next', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const path of [...missing, '/en/nowhere'])
    for (let visit = 1; visit <= 2; visit += 1) {
      const answer = await page.goto(path)
      expect([path, answer?.status()]).toEqual([path, 404])
      await expect(page).toHaveTitle(/^404 · /)
      const title = path.startsWith('/en') ? /This page does not exist/ : /Cette page n’existe pas/
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    }
  await context.close()
})

test('what is not there keeps its address and its ways on when scripts run', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`))
  for (const path of missing) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).toBe(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cette page n’existe pas/)
  }
  expect(complaints).toEqual([])
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click()
  await expect(page).toHaveURL(/\/$/)
})
