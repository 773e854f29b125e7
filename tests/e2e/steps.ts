import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const need = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run the end-to-end tests with npm run test:e2e`)
  return value
}

export const mailInbox = (): string => need('MAIL_INBOX_URL')

const folder = 'test-results/main-job'

/** A picture of a step, kept in `test-results/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

export type Card = { number: string; code?: string }

/** Types a card into the payment form of the checkout. */
export async function typeCard(page: Page, { number, code = '123' }: Card): Promise<void> {
  await page.getByLabel('Numéro de carte').fill(number)
  await page.getByLabel(/Date d.expiration/).fill('12/34')
  await page.getByLabel('Code de sécurité').fill(code)
}

export type Buyer = { firstName: string; lastName: string; email: string }

/** From an offer's page to the opened payment form. */
export async function fillCheckout(page: Page, buyer: Buyer): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(buyer.email)
  await page.getByLabel('Prénom').fill(buyer.firstName)
  await page.getByLabel(/^Nom/).fill(buyer.lastName)
  await page.getByRole('checkbox', { name: /conditions générales/ }).check()
  await page.getByRole('checkbox', { name: /commence sans attendre/ }).check()
  await page.getByRole('checkbox', { name: /perds mon droit/ }).check()
  await page.getByRole('button', { name: 'Continuer vers le paiement' }).click()
  await expect(page.getByLabel('Numéro de carte')).toBeVisible()
}

type Mail = { id: string; subject: string; text: string; html: string; links: string[] }

async function mailsTo(address: string): Promise<Mail[]> {
  const answer = await fetch(`${mailInbox()}/api/messages?to=${encodeURIComponent(address)}`)
  return (await answer.json()) as Mail[]
}

/** The newest mail to an address whose subject matches, once it is there; those of `before` do not count. */
export async function mailTo(address: string, subject: RegExp, before: string[] = []): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).find((mail) => subject.test(mail.subject) && !before.includes(mail.id))
        return found !== undefined
      },
      { message: `a mail to ${address} about ${subject}`, timeout: 60_000 },
    )
    .toBe(true)
  if (!found) throw new Error('no mail')
  return found
}

/** Asks for a sign-in link on the page that offers one; gives the address that the mail brings. */
export async function signInLink(page: Page, email: string): Promise<string> {
  const before = (await mailsTo(email)).map(({ id }) => id)
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir mon lien' }).click()
  await expect(page.getByText(/Si un dossier existe à cette adresse/)).toBeVisible()
  const { links } = await mailTo(email, /Votre lien pour entrer/, before)
  const link = links.find((each) => each.includes('/sanctuaire/lien'))
  if (!link) throw new Error('the mail has no sign-in link')
  return link
}

/** Brings a client of the demo into the sanctuary by a mailed link. */
export async function enterSanctuary(page: Page, email: string): Promise<void> {
  await page.goto('/sanctuaire/entrer')
  await page.goto(await signInLink(page, email))
  await page.getByRole('button', { name: 'Entrer dans mon sanctuaire' }).click()
  await expect(page).toHaveURL(/\/sanctuaire$/)
}

/** Signs a member of the team in on the desk. */
export async function enterDesk(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await expect(page).toHaveURL(/\/admin\/?(\?.*)?$/)
}
