import { expect } from '@playwright/test'
import type { ShotGroup } from '../shot'

const home = '/sanctuaire'

export const sanctuary: ShotGroup = {
  name: 'sanctuary',
  title: 'Sanctuary',
  shots: [
    { name: 'door', title: 'The door', path: '/sanctuaire/entrer' },
    {
      name: 'door-sent',
      title: 'The door: a link is on its way',
      path: '/sanctuaire/entrer',
      prepare: async (page) => {
        await page.getByLabel('Votre adresse e-mail').fill('personne@client.test')
        await page.getByRole('button', { name: 'Recevoir mon lien' }).click()
        await expect(page.getByText(/Si un dossier existe à cette adresse/)).toBeVisible()
      },
    },
    { name: 'link', title: 'A mailed link', path: '/sanctuaire/lien?jeton=0000' },
    { name: 'home-to-prepare', title: 'Home: a dossier to prepare', path: home, who: 'to-prepare' },
    { name: 'home-preparing', title: 'Home: a dossier begun', path: home, who: 'preparing' },
    { name: 'home-sealed', title: 'Home: a dossier sealed', path: home, who: 'sealed' },
    { name: 'home-in-review', title: 'Home: an expert is reading it again', path: home, who: 'in-review' },
    { name: 'home-delivered', title: 'Home: a reading to read', path: home, who: 'delivered' },
    { name: 'home-failed', title: 'Home: an expert takes over', path: home, who: 'failed' },
    { name: 'home-refunded', title: 'Home: refunded', path: home, who: 'refunded' },
    { name: 'readings', title: 'My readings', path: '/sanctuaire/lectures', who: 'delivered' },
    { name: 'readings-none', title: 'My readings: none yet', path: '/sanctuaire/lectures', who: 'to-prepare' },
    {
      name: 'reading',
      title: 'A reading',
      path: '/sanctuaire/lectures',
      who: 'delivered',
      prepare: async (page) => {
        await page.getByRole('link', { name: 'Lire' }).first().click()
        await expect(page).toHaveURL(/\/lectures\/[\w-]{36}$/)
      },
    },
    { name: 'synthesis', title: 'Synthesis', path: '/sanctuaire/synthese', who: 'delivered' },
    { name: 'synthesis-none', title: 'Synthesis: not yet', path: '/sanctuaire/synthese', who: 'to-prepare' },
    { name: 'questions', title: 'Éclairage', path: '/sanctuaire/eclairage', who: 'delivered' },
    { name: 'questions-none', title: 'Éclairage: not yet', path: '/sanctuaire/eclairage', who: 'to-prepare' },
    { name: 'profile', title: 'Profile', path: '/sanctuaire/profil', who: 'delivered' },
    { name: 'privacy', title: 'Privacy', path: '/sanctuaire/confidentialite', who: 'delivered' },
    {
      name: 'invoice',
      title: 'An invoice',
      path: '/sanctuaire/profil',
      who: 'delivered',
      prepare: async (page) => {
        const href = await page.locator('a[href*="/sanctuaire/factures/"]').first().getAttribute('href')
        await page.goto(href ?? '')
      },
    },
    { name: 'not-found', title: 'Nothing here', path: '/sanctuaire/lectures/rien', who: 'delivered', status: 404 },
  ],
}
