import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TakenGroup } from './run-shots'
import type { Visitors } from './visitors'

/** Whether this machine can draw the pages of a PDF. */
export const canDrawPdf = (): boolean => spawnSync('pdftoppm', ['-v']).error === undefined

const download = async (visitors: Visitors): Promise<Buffer> => {
  const context = await visitors.contextOf('delivered')
  try {
    const page = await context.newPage()
    await page.goto('/sanctuaire/lectures')
    const href = await page.locator('a[href^="/api/sanctuaire/livrables/"]').first().getAttribute('href')
    const answer = await page.request.get(href ?? '')
    if (!answer.ok()) throw new Error(`${href} answers ${answer.status()}`)
    return await answer.body()
  } finally {
    await context.close()
  }
}

/** The pages of a delivered reading's PDF, one picture each. */
export const takePdf = async (visitors: Visitors, folder: string): Promise<TakenGroup> => {
  const group = { name: 'pdf', title: 'The PDF of a reading' }
  const place = join(folder, group.name)
  try {
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    const file = join(place, 'lecture.pdf')
    writeFileSync(file, await download(visitors))
    const drawn = spawnSync('pdftoppm', ['-r', '80', '-png', file, join(place, 'page')], { encoding: 'utf8' })
    if (drawn.status !== 0) throw new Error(`pdftoppm: ${drawn.stderr}`)
    const pages = readdirSync(place).filter((name) => name.endsWith('.png'))
    const shots = pages.sort().map((name, at) => ({
      shot: { name, title: `Page ${at + 1}`, path: 'pdf/lecture.pdf' },
      pictures: [{ file: `${group.name}/${name}`, warnings: [] }],
    }))
    return { ...group, shots }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { ...group, shots: [{ shot: { name: 'lecture', title: 'A reading', path: '' }, pictures: [], failure }] }
  }
}
