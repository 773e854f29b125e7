import { expect, type Page } from '@playwright/test'
import type { Shot, ShotGroup } from '../shot'

const views: [name: string, title: string][] = [
  ['to-take', 'Queue: to take'],
  ['mine', 'Queue: mine'],
  ['late', 'Queue: late'],
  ['attention', 'Queue: attention'],
  ['waiting-for-dossier', 'Queue: waiting for a dossier'],
  ['open', 'Queue: all that is open'],
  ['done', 'Queue: done'],
]

const queue = views.map(([name, title]): Shot => ({
  name: `queue-${name}`,
  title,
  path: `/admin?vue=${name}`,
  who: 'expert',
}))

const openFirst = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: /^Ouvrir/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/admin\/lectures\//)
}

const openRow = (collection: string, words: string) => async (page: Page) => {
  const link = page.locator(`a[href*="/admin/collections/${collection}/"]`).filter({ hasText: words }).first()
  await page.goto((await link.getAttribute('href')) ?? '')
  await expect(page.locator('form.collection-edit__form, .collection-edit').first()).toBeVisible()
}

export const desk: ShotGroup = {
  name: 'desk',
  title: 'Desk',
  shots: [
    { name: 'sign-in', title: 'Sign-in', path: '/admin/login' },
    ...queue,
    { name: 'workshop', title: 'Workshop', path: '/admin?vue=mine', who: 'expert', prepare: openFirst },
    {
      name: 'workshop-sealing',
      title: 'Workshop: sealing',
      path: '/admin?vue=mine',
      who: 'expert',
      isScreenOnly: true,
      prepare: async (page) => {
        await openFirst(page)
        await page.getByRole('button', { name: 'Sceller…' }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
    { name: 'workshop-sealed', title: 'Workshop: sealed', path: '/admin?vue=done', who: 'expert', prepare: openFirst },
    { name: 'questions', title: 'Éclairages', path: '/admin/eclairages?vue=all', who: 'expert' },
    {
      name: 'question',
      title: 'Éclairage: a thread',
      path: '/admin/eclairages?vue=all',
      who: 'expert',
      prepare: async (page) => {
        await page
          .getByRole('link', { name: /Maëlys/ })
          .first()
          .click()
        await expect(page.getByLabel('Votre réponse')).toBeVisible()
      },
    },
    { name: 'home-admin', title: 'Home of the admin', path: '/admin', who: 'admin' },
    {
      name: 'order',
      title: 'An order',
      path: '/admin',
      who: 'admin',
      prepare: async (page, house) => {
        const { id } = await house.orderIn('delivered')
        await page.goto(`/admin/commandes/${id}`)
      },
    },
    { name: 'automation', title: 'Automation', path: '/admin/automatisation', who: 'admin' },
    { name: 'journal', title: 'Journal of the house', path: '/admin/journal', who: 'admin' },
    { name: 'home-editor', title: 'Home of the editor', path: '/admin', who: 'editor' },
    { name: 'offers', title: 'Offers', path: '/admin/collections/products', who: 'editor' },
    {
      name: 'offer',
      title: 'An offer',
      path: '/admin/collections/products',
      who: 'editor',
      prepare: openRow('products', 'Profond'),
    },
    { name: 'settings', title: 'Settings', path: '/admin/globals/settings', who: 'editor' },
  ],
}
