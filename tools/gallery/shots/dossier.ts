import { expect, type Page } from '@playwright/test'
import type { Shot, ShotGroup } from '../shot'

const path = '/sanctuaire/dossier'

/** Steps have addresses of their own below the dossier's, whose id only the page knows. */
const goToStep = (step: string) => async (page: Page) => {
  await page.goto(`${new URL(page.url()).pathname}?etape=${step}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const step = (name: string, title: string): Shot => ({ name, title, path, who: 'preparing', prepare: goToStep(name) })

export const dossier: ShotGroup = {
  name: 'dossier',
  title: 'Dossier',
  shots: [
    { name: 'consent', title: 'Consent first', path, who: 'to-prepare' },
    step('reperes', 'Bearings'),
    step('intention', 'Intention'),
    step('contexte', 'Context'),
    step('photos', 'Photos'),
    step('relecture', 'Read again'),
    { name: 'sealed', title: 'Sealed', path, who: 'sealed' },
    { name: 'sealed-delivered', title: 'Sealed, its reading delivered', path, who: 'delivered' },
  ],
}
