import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { demoTeam } from '../../tools/demo-accounts'
import { enterDesk, enterSanctuary } from './steps'

/** WCAG 2.2 AA, as far as a machine can tell. */
async function findings(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await page.waitForLoadState('load')
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Every page that search engines are told of, and those that they are not: the checkout, the doors, what is missing or gone. */
async function publicPaths(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  expect(listed.length).toBeGreaterThan(20)
  const doors = ['/commande?offre=profond', '/en/commande?offre=profond', '/sanctuaire/entrer']
  const missing = ['', '/offres', '/journal', '/journal/rubrique', '/legal', '/rien'].map((at) => `${at}/nulle-part`)
  return [...listed, ...doors, ...missing, '/en/nowhere']
}

for (const width of [390, 1440])
  test(`public pages at ${width} px`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.setViewportSize({ width, height: 844 })
    for (const path of await publicPaths(page)) expect(await findings(page, path)).toEqual([])
  })

test('the sanctuary', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enterSanctuary(page, 'maelys@client.test')
  const pages = ['', '/lectures', '/synthese', '/eclairage', '/profil', '/confidentialite', '/dossier']
  for (const path of pages) expect(await findings(page, `/sanctuaire${path}`)).toEqual([])
  await page.goto('/sanctuaire/lectures')
  await page.getByRole('link', { name: 'Lire' }).click()
  await expect(page.getByRole('heading', { name: 'Votre lecture' })).toBeVisible()
  expect(await findings(page, new URL(page.url()).pathname)).toEqual([])
})

test('our views of the desk', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const expert = demoTeam.find(({ role }) => role === 'expert')
  if (!expert) throw new Error('the demo has no expert')
  await enterDesk(page, expert)
  const ours = async (path: string) => {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      .include('.lumira-desk')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    return violations.map(
      ({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }
  expect(await ours('/admin')).toEqual([])
  await page.goto('/admin?vue=mine')
  await page
    .getByRole('link', { name: /^Ouvrir/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/admin\/lectures\//)
  expect(await ours(new URL(page.url()).pathname)).toEqual([])
})
