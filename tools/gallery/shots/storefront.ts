import { expect } from '@playwright/test'
import type { ShotGroup } from '../shot'

export const storefront: ShotGroup = {
  name: 'storefront',
  title: 'Storefront',
  shots: [
    { name: 'home', title: 'Home', path: '/' },
    { name: 'home-en', title: 'Home, in English', path: '/en' },
    { name: 'offres', title: 'Offers', path: '/offres' },
    { name: 'offre-decouverte', title: 'Offer: Découverte (free)', path: '/offres/decouverte' },
    { name: 'offre-cercle', title: 'Offer: Cercle des Initiés', path: '/offres/cercle-des-inities' },
    { name: 'offre-mystique', title: 'Offer: Mystique', path: '/offres/mystique' },
    { name: 'offre-profond', title: 'Offer: Profond', path: '/offres/profond' },
    { name: 'offre-integrale', title: 'Offer: Intégrale', path: '/offres/integrale' },
    { name: 'offre-profond-en', title: 'Offer: Profond, in English', path: '/en/offres/profond' },
    { name: 'offres-en', title: 'Offers, in English', path: '/en/offres' },
    { name: 'how', title: 'How it works', path: '/comment-ca-marche' },
    { name: 'approach', title: 'Approach', path: '/approche' },
    { name: 'approach-en', title: 'Approach, in English', path: '/en/approche' },
    { name: 'questions', title: 'Questions', path: '/questions' },
    { name: 'contact', title: 'Contact', path: '/contact' },
    {
      name: 'contact-errors',
      title: 'Contact: what is missing',
      path: '/contact',
      prepare: async (page) => {
        await page.getByLabel('Votre nom').fill('Lise')
        await page.getByRole('button', { name: 'Envoyer le message' }).click()
        await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      },
    },
    { name: 'journal', title: 'Journal', path: '/journal' },
    { name: 'journal-en', title: 'Journal, in English', path: '/en/journal' },
    { name: 'article', title: 'Article', path: '/journal/preparer-son-dossier' },
    { name: 'article-en', title: 'Article, in English', path: '/en/journal/preparer-son-dossier' },
    {
      name: 'menu',
      title: 'The menu of a phone',
      path: '/',
      isScreenOnly: true,
      prepare: async (page) => {
        await page.setViewportSize({ width: 390, height: 844 })
        await page.locator('button[popovertarget]').first().click()
      },
    },
    { name: 'gone', title: 'Gone for good', path: '/disparu' },
    { name: 'not-found', title: 'Nothing at this address', path: '/nulle-part/du/tout', status: 404 },
    { name: 'not-found-en', title: 'Nothing at this address, in English', path: '/en/nowhere', status: 404 },
  ],
}
