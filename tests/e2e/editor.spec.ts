import { expect, test, type Locator, type Page } from '@playwright/test'
import { demoTeam } from '../../tools/demo-accounts'
import { enterDesk, fillCheckout, picture, typeCard } from './steps'

const stamp = Date.now().toString(36)
const offer = {
  slug: `equinoxe-${stamp}`,
  fr: { name: 'Équinoxe', tagline: 'Une lecture pour un passage.' },
  en: { name: 'Equinox', tagline: 'A reading for a passage.' },
}
const page_ = {
  slug: `passages-${stamp}`,
  fr: { title: 'Les passages', hero: 'Ce qui change en vous' },
  en: { title: 'Passages', hero: 'What changes in you' },
}

const editor = () => {
  const found = demoTeam.find(({ role }) => role === 'editor')
  if (!found) throw new Error('the demo has no editor')
  return found
}

/** Chooses a value of one of the desk's drop-down lists. */
async function choose(field: Locator, option: string | RegExp): Promise<void> {
  // The list closes when the form around it is drawn again.
  await expect(async () => {
    await field.locator('.rs__control').click()
    await field.page().locator('.rs__option').filter({ hasText: option }).first().click({ timeout: 5_000 })
  }).toPass()
  await expect(field.locator('.rs__control')).toContainText(option)
}

/** Keeps what was typed and waits until the desk says so. */
async function keepDraft(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Enregistrer le brouillon' })
  if (await button.isEnabled()) await button.click()
  await expect(button).toBeDisabled()
}

const idIn = (page: Page): string => /([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

async function writeOffer(page: Page): Promise<string> {
  await page.goto('/admin/collections/products/create?locale=fr')
  await expect(page).toHaveURL(/\/products\/[0-9a-f-]{36}/)
  await page.locator('#field-name').fill(offer.fr.name)
  await page.locator('#field-slug').fill(offer.slug)
  await page.locator('#field-tagline').fill(offer.fr.tagline)
  await page.locator('#field-priceCents').fill('57,00')
  await page.locator('#field-sanctuaryMonths').fill('6')
  await choose(page.locator('#field-intakeForm'), 'Questionnaire de lecture')
  await choose(page.locator('#field-readingTemplate'), 'Lecture Mystique')
  await keepDraft(page)
  const id = idIn(page)
  await page.goto(`/admin/collections/products/${id}?locale=en`)
  await page.locator('#field-name').fill(offer.en.name)
  await page.locator('#field-tagline').fill(offer.en.tagline)
  await keepDraft(page)
  return id
}

async function addHero(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /Ajouter Bloc/ }).click()
  await page.getByRole('button', { name: 'Ouverture', exact: true }).click()
  await page.locator('#field-layout__0__title').fill(title)
}

async function writePage(page: Page): Promise<string> {
  await page.goto('/admin/collections/pages/create?locale=fr')
  await expect(page).toHaveURL(/\/pages\/[0-9a-f-]{36}/)
  await page.locator('#field-title').fill(page_.fr.title)
  await page.locator('#field-slug').fill(page_.slug)
  await addHero(page, page_.fr.hero)
  await keepDraft(page)
  const id = idIn(page)
  await page.goto(`/admin/collections/pages/${id}?locale=en`)
  await page.locator('#field-title').fill(page_.en.title)
  await addHero(page, page_.en.hero)
  await keepDraft(page)
  return id
}

test('an editor writes an offer and its page in two languages, sees them, schedules, publishes, and they sell', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 1440, height: 1000 })
  await enterDesk(page, editor())
  const offerId = await writeOffer(page)
  const pageId = await writePage(page)

  // Nobody sees a draft; its editor does, in both languages.
  const visitor = await browser.newPage({ locale: 'fr-FR' })
  expect((await visitor.goto(`/offres/${offer.slug}`))?.status()).toBe(404)
  expect((await visitor.goto(`/${page_.slug}`))?.status()).toBe(404)
  await visitor.goto(`/apercu/products/${offerId}`)
  await expect(visitor.getByText(offer.fr.name)).toHaveCount(0)
  await page.goto(`/apercu/products/${offerId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(offer.fr.name)
  await picture(page, 'editor-preview')
  await page.goto(`/en/apercu/pages/${pageId}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(page_.en.hero)

  // The page is to appear by itself, at the next minute.
  await page.goto(`/admin/collections/pages/${pageId}?locale=fr`)
  await schedule(page, new Date(Date.now() + 90_000))
  // The offer is published now.
  await page.goto(`/admin/collections/products/${offerId}?locale=fr`)
  await page.getByRole('button', { name: 'Publier les modifications' }).click()
  await expect(page.getByText('Publié', { exact: true }).first()).toBeVisible()
  await expect.poll(async () => (await visitor.request.get(`/offres/${offer.slug}`)).status()).toBe(200)
  await visitor.goto(`/offres/${offer.slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(offer.fr.name)
  await visitor.goto(`/en/offres/${offer.slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(offer.en.name)
  await visitor.goto('/offres')
  await expect(visitor.getByRole('link', { name: new RegExp(offer.fr.name) }).first()).toBeVisible()

  // It sells.
  await visitor.goto(`/offres/${offer.slug}`)
  await visitor.locator(`#content a[href*="/commande?offre=${offer.slug}"]`).first().click()
  const email = `aurore.${stamp}@client.test`
  await fillCheckout(visitor, { firstName: 'Aurore', lastName: 'Essai', email })
  await typeCard(visitor, { number: '4242424242424242' })
  await visitor.getByRole('button', { name: /Payer 57,00.*obligation de paiement/ }).click()
  await expect(visitor.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })

  // Meanwhile the page has come.
  await expect
    .poll(async () => (await visitor.request.get(`/${page_.slug}`)).status(), { timeout: 150_000, intervals: [2_000] })
    .toBe(200)
  await visitor.goto(`/${page_.slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(page_.fr.hero)
  await visitor.goto(`/en/${page_.slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText(page_.en.hero)

  // A new address keeps the old one alive; a deleted page says that it is gone.
  await page.goto(`/admin/collections/pages/${pageId}?locale=fr`)
  await page.locator('#field-slug').fill(`${page_.slug}-2`)
  await page.getByRole('button', { name: 'Publier les modifications' }).click()
  await expect.poll(async () => (await visitor.request.get(`/${page_.slug}`, { maxRedirects: 0 })).status()).toBe(301)
  await visitor.goto(`/${page_.slug}`)
  await expect(visitor).toHaveURL(new RegExp(`/${page_.slug}-2$`))
  await visitor.close()
})

/** An instant as the desk's own date field writes and reads it: « nov. 21, 2026 1:28 PM ». */
function asTyped(at: Date): string {
  const zone = { timeZone: 'Europe/Paris' } as const
  const month = at.toLocaleString('fr-FR', { month: 'short', ...zone })
  const [day, year] = [
    at.toLocaleString('en-US', { day: 'numeric', ...zone }),
    at.toLocaleString('en-US', { year: 'numeric', ...zone }),
  ]
  return `${month} ${day}, ${year} ${at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', ...zone }).replace('\u202f', ' ')}`
}

/** Fills the desk's own drawer for publishing at a date. */
async function schedule(page: Page, at: Date): Promise<void> {
  await page.locator('#action-save-popup').click()
  await page.locator('#schedule-publish').click()
  const date = page.locator('.react-datepicker__input-container input').last()
  await date.fill(asTyped(at))
  await page.keyboard.press('Tab')
  await expect(date).toHaveValue(asTyped(at))
  await picture(page, 'editor-schedule')
  await page.locator('#scheduled-publish-save').click()
  await expect(page.getByText(/Aucun événement à venir/)).toHaveCount(0)
}
