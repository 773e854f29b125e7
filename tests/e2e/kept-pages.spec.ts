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
