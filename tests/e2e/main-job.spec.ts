import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { demoTeam } from '../../tools/demo-accounts'
import { facePicture, palmPicture } from '../factories/pictures'
import { enterDesk, fillCheckout, mailTo, picture, signInLink, typeCard } from './steps'

const buyer = { firstName: 'Solveig', lastName: 'Marchand', email: `solveig.${Date.now()}@client.test` }
const intention = 'Je tiens tout, tout le temps : comment poser quelque chose sans trahir ceux que j’aime ?'
const sealedWords = 'La passerelle de bois attend votre premier pas, sans hâte et sans témoin.'

test('a visitor buys, confides, and reads what an expert has sealed', async ({ page, browser }) => {
  test.setTimeout(300_000)
  await buy(page)
  const orderNumber = await prepareDossier(page)

  const deskPage = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await reviewAndSeal(deskPage, orderNumber)

  await readAndDownload(page)
  await enterByMail(await (await browser.newContext()).newPage())
})

async function buy(page: Page): Promise<void> {
  await test.step('the storefront', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await picture(page, '01-storefront')
    await page.goto('/offres/profond')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Profond')
    await picture(page, '02-offer')
    await page
      .getByRole('link', { name: /Choisir/ })
      .first()
      .click()
  })
  await test.step('the checkout', async () => {
    await expect(page).toHaveURL(/\/commande/)
    await fillCheckout(page, buyer)
    await picture(page, '03-checkout')
    await typeCard(page, { number: '4242424242424242' })
    await page.getByRole('button', { name: /Payer 67,00\s€ – commande avec obligation de paiement/ }).click()
    await expect(page.getByText('Votre paiement est confirmé.')).toBeVisible({ timeout: 30_000 })
    await picture(page, '04-confirmed')
  })
  await test.step('straight into the sanctuary', async () => {
    await page.getByRole('button', { name: 'Préparer mon dossier' }).click()
    await expect(page).toHaveURL(/\/sanctuaire/)
  })
}

/** Fills and seals the dossier; gives the order's number. */
async function prepareDossier(page: Page): Promise<string> {
  await page.goto('/sanctuaire')
  await expect(page.getByText('Dossier à préparer').first()).toBeVisible()
  await picture(page, '05-sanctuary')
  const orderNumber = /LUM-\d{4}-\d{4,}/.exec((await page.textContent('main')) ?? '')?.[0] ?? ''
  expect(orderNumber).not.toBe('')
  await page.getByRole('link', { name: 'Préparer mon dossier' }).click()

  await test.step('consent comes first', async () => {
    await page.getByRole('checkbox').check()
    await picture(page, '06-consent')
    await page.getByRole('button', { name: 'Commencer mon dossier' }).click()
  })
  const next = () => page.getByRole('button', { name: 'Continuer' }).click()
  await test.step('bearings', async () => {
    await page.getByLabel('Jour').fill('23')
    await page.getByLabel('Mois').fill('04')
    await page.getByLabel('Année').fill('1987')
    await page
      .getByLabel(/heure de naissance/i)
      .first()
      .fill('06:40')
    await page.getByRole('combobox').fill('Saint-Étienne')
    await page
      .getByRole('option', { name: /Saint-Étienne.*Loire/ })
      .first()
      .click()
    await expect(page.getByText('Brouillon sauvegardé').first()).toBeVisible()
    await picture(page, '07-bearings')
    await next()
  })
  await test.step('intention', async () => {
    await page.getByRole('radio', { name: /Une question précise/ }).check({ force: true })
    await page.getByLabel('Dites-nous en plus').fill(intention)
    await picture(page, '08-intention')
    await next()
  })
  await test.step('context', async () => {
    await page.getByLabel('Ce qui vous porte en ce moment').fill('Marcher tôt, l’eau, le silence du dimanche.')
    await picture(page, '09-context')
    await next()
  })
  await test.step('photos', async () => {
    const inputs = page.locator('input[type="file"]:not([capture])')
    await inputs
      .nth(0)
      .setInputFiles({ name: 'visage.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await facePicture(3)) })
    await expect(page.getByText('Photo enregistrée').first()).toBeVisible()
    await inputs
      .nth(1)
      .setInputFiles({ name: 'paume.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await palmPicture(3)) })
    await expect(page.getByRole('img', { name: /paume/ })).toBeVisible()
    await picture(page, '10-photos')
    await page.getByRole('button', { name: /Relire mon dossier|Continuer/ }).click()
  })
  await test.step('read again and seal', async () => {
    await expect(page.getByRole('heading', { name: 'Relisez, puis scellez' })).toBeVisible()
    await expect(page.getByText(intention)).toBeVisible()
    await expect(page.getByText(/23\savril 1987/)).toBeVisible()
    await picture(page, '11-review')
    await page.getByRole('button', { name: 'Sceller mon dossier' }).click()
    await page.getByRole('button', { name: 'Oui, sceller mon dossier' }).click()
    await expect(page.getByText('Votre dossier a bien été reçu.')).toBeVisible()
    await picture(page, '12-received')
  })
  return orderNumber
}

/** The automation has drafted meanwhile; an expert takes the reading, writes a sentence of her own and seals. */
async function reviewAndSeal(page: Page, orderNumber: string): Promise<void> {
  const expert = demoTeam.find(({ role }) => role === 'expert')
  if (!expert) throw new Error('the demo has no expert')
  await enterDesk(page, expert)
  await test.step('the queue', async () => {
    const row = page.getByRole('row').filter({ hasText: orderNumber })
    await expect
      .poll(
        async () => {
          await page.goto('/admin?vue=open')
          return (await row.count()) > 0 && /Brouillon prêt/.test((await row.first().textContent()) ?? '')
        },
        { message: 'the automation drafts the reading', timeout: 60_000 },
      )
      .toBe(true)
    await picture(page, '13-queue')
    await row
      .first()
      .getByRole('button', { name: /Prendre/ })
      .click()
    await expect(page).toHaveURL(/\/admin\/lectures\//)
  })
  await test.step('the workshop', async () => {
    await expect(page.getByText('Dossier scellé').first()).toBeVisible()
    await expect(page.getByText('À moi').first()).toBeVisible()
    const text = page.getByLabel(/^Texte de la partie/)
    await text.fill(`${await text.inputValue()}\n\n${sealedWords}`)
    await expect(page.getByText(/Sauvegardé à/)).toBeVisible()
    await picture(page, '14-workshop')
    for (const acknowledge of await page.getByRole('button', { name: 'J’ai relu, je garde' }).all())
      await acknowledge.click()
    await page.getByRole('button', { name: 'Sceller…' }).click()
    await picture(page, '15-sealing')
    await page.getByRole('button', { name: 'Sceller la lecture' }).click()
    await expect(page.getByText(/La lecture est scellée|La lecture est remise au client/).first()).toBeVisible()
    await picture(page, '16-sealed')
  })
}

async function readAndDownload(page: Page): Promise<void> {
  await test.step('the reading arrives', async () => {
    await expect
      .poll(
        async () => {
          await page.goto('/sanctuaire')
          return page.getByRole('link', { name: 'Lire ma lecture' }).count()
        },
        { message: 'the reading is delivered', timeout: 60_000 },
      )
      .toBeGreaterThan(0)
    await picture(page, '17-ready')
    await page.getByRole('link', { name: 'Lire ma lecture' }).click()
    await expect(page.getByText(sealedWords)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Votre mandala' })).toBeVisible()
    await picture(page, '18-reading')
  })
  await test.step('the PDF holds the words that were sealed', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger le PDF' }).first().click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    const path = 'test-results/main-job/reading.pdf'
    await download.saveAs(path)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(path))), {
      mergePages: true,
    })
    expect(text.replaceAll(/\s+/g, ' ')).toContain(sealedWords)
    expect(text).toContain(buyer.firstName)
    // What the offer holds beside the text.
    expect(text).toContain('Votre mandala')
    expect(text).toContain('Votre thème natal')
  })
}

/** On another device the mail leads to the same reading, through a link that serves once. */
async function enterByMail(page: Page): Promise<void> {
  await test.step('the mails', async () => {
    await mailTo(buyer.email, /est confirmée/)
    await mailTo(buyer.email, /dossier a bien été reçu/)
    const ready = await mailTo(buyer.email, /lecture est prête/)
    await page.goto(ready.links.find((link) => link.includes('/sanctuaire')) ?? '')
    await expect(page).toHaveURL(/\/sanctuaire\/entrer/)
    const link = await signInLink(page, buyer.email)
    await page.goto(link)
    await picture(page, '19-link')
    await page.getByRole('button', { name: 'Entrer dans mon sanctuaire' }).click()
    await expect(page.getByText(sealedWords)).toBeVisible()
    await picture(page, '20-by-mail')
    await page.goto(link)
    await page.getByRole('button', { name: 'Entrer dans mon sanctuaire' }).click()
    await expect(page.getByRole('heading', { name: 'Ce lien ne s’ouvre plus' })).toBeVisible()
  })
}
