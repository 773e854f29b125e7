import type { Browser, BrowserContext } from '@playwright/test'
import { enterDesk, enterSanctuary } from '../../tests/e2e/steps'
import type { House } from './house'
import type { Who } from './shot'

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>

export type Visitors = {
  /** A fresh browser profile in which this person is signed in; the caller closes it. */
  contextOf: (who: Who) => Promise<BrowserContext>
}

/** Signs every person in once, in French, without motion; the session is then shared by their pictures. */
export const openVisitors = (browser: Browser, house: House): Visitors => {
  const known = new Map<Who, Promise<Kept>>()
  const fresh = (storageState?: Kept): Promise<BrowserContext> =>
    browser.newContext({
      baseURL: house.site,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      storageState,
    })
  const signIn = async (who: Exclude<Who, 'nobody'>): Promise<Kept> => {
    const context = await fresh()
    try {
      const page = await context.newPage()
      if (who === 'editor' || who === 'expert' || who === 'admin') await enterDesk(page, house.member(who))
      else await enterSanctuary(page, (await house.orderIn(who)).email)
      return await context.storageState()
    } finally {
      await context.close()
    }
  }
  return {
    contextOf: async (who) => {
      if (who === 'nobody') return fresh()
      const kept = known.get(who) ?? signIn(who)
      known.set(who, kept)
      return fresh(await kept)
    },
  }
}
