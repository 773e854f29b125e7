import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { House } from './house'
import type { Theme, Width } from './options'
import type { Shot } from './shot'
import type { Visitors } from './visitors'

export type Picture = {
  file: string
  /** Absent for a page of paper. */
  width?: Width
  theme?: Theme
  /** What a person should look at first. */
  warnings: string[]
}
export type Sizes = { widths: Width[]; themes: Theme[] }

const heights: Record<Width, number> = { 390: 844, 768: 1024, 1440: 900 }

/** Fonts are there, lazy pictures are loaded, nothing moves any more. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    // Letters that a page asks for a moment later.
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running')
    const ending = moving.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    await document.fonts.ready
    scrollTo({ top: 0, behavior: 'instant' })
    const loading = [...document.images].filter((image) => !image.complete)
    const loaded = loading.map(
      (image) => new Promise((resolve) => ['load', 'error'].forEach((end) => image.addEventListener(end, resolve))),
    )
    await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 5_000))])
  })
  // Prefetches that a second visit takes from the cache may never be told as finished: the wait is bounded.
  await page.waitForLoadState('networkidle', { timeout: 1_000 }).catch(() => undefined)
}

const wideParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth
    return beyond > 1 ? [`scrolls sideways by ${beyond} px`] : []
  })

/** Bars that stay at the bottom of the screen would lie across the middle of a long picture: the screen becomes as long as the page. */
const fitBottomBars = async (page: Page, width: Width): Promise<void> => {
  const height = await page.evaluate(() => {
    const { body, documentElement } = document
    const hasBar = [...body.querySelectorAll('*')].some((element) => {
      const { position, bottom, display } = getComputedStyle(element)
      return display !== 'none' && (position === 'fixed' || position === 'sticky') && parseFloat(bottom) >= 0
    })
    return hasBar ? documentElement.scrollHeight : 0
  })
  if (height > heights[width] && height < 16_000) await page.setViewportSize({ width, height })
}

const open = async (page: Page, { path, status = 200 }: Shot): Promise<void> => {
  const answer = await page.goto(path)
  if (answer && answer.status() !== status) throw new Error(`${path} answers ${answer.status()}`)
}

/** All pictures of one shot, written below `folder`. Throws when the page cannot be brought into its state. */
export const takeShot = async (
  group: string,
  shot: Shot,
  { house, visitors, folder, widths, themes }: { house: House; visitors: Visitors; folder: string } & Sizes,
): Promise<Picture[]> => {
  const context = await visitors.contextOf(shot.who ?? 'nobody')
  const pictures: Picture[] = []
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(`script error: ${error.message.split('\n')[0]}`))
    if (shot.prepare) {
      await open(page, shot)
      await shot.prepare(page, house)
    }
    for (const width of widths)
      for (const theme of themes) {
        await page.setViewportSize({ width, height: heights[width] })
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        if (!shot.prepare) await open(page, shot)
        await settle(page)
        if (!shot.isScreenOnly) await fitBottomBars(page, width)
        const file = `${group}/${shot.name}-${width}-${theme}.png`
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        await page.screenshot({ path: join(folder, file), fullPage: !shot.isScreenOnly, animations: 'disabled' })
        pictures.push({ file, width, theme, warnings: [...(await wideParts(page)), ...faults.splice(0)] })
      }
    return pictures
  } finally {
    await context.close()
  }
}
