import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArguments, browserPath, ensureBrowser } from '../test/ensure-browser'
import { seededStack } from '../test/seeded-stack'
import { buildSite } from '../up/build-site'
import { runWithLifeline, type Lifeline } from '../up/lifeline'
import { PlainFailure } from '../up/plain-failure'
import { inProject } from '../up/project'
import { step } from '../up/step'
import { openHouse, type House } from './house'
import { indexPage } from './index-page'
import { makeThumbnails } from './make-thumbnails'
import { help, readOptions, type GalleryOptions } from './options'
import { runShots, type TakenGroup } from './run-shots'
import { shotGroups } from './shots'
import { mailsOf } from './shots/mails'
import type { ShotGroup } from './shot'
import { canDrawPdf, takePdf } from './take-pdf'
import { takeShot } from './take-shot'
import { openVisitors } from './visitors'
import '../up/stop-with-parent.mjs'

const folder = inProject('test-results/gallery')

const isAsked = (words: string[], group: string, shot: string): boolean =>
  words.length === 0 || words.some((word) => `${group}/${shot}`.includes(word))

/** Groups whose shots only a running house knows. */
const isGroupAsked = (words: string[], group: 'mails' | 'pdf'): boolean =>
  words.length === 0 || words.some((word) => word.startsWith(group))

const select = (groups: ShotGroup[], words: string[]): ShotGroup[] =>
  groups.map((group) => ({ ...group, shots: group.shots.filter(({ name }) => isAsked(words, group.name, name)) }))

/** A house that runs already, or one of its own. The steps of the end-to-end tests find its mails by the environment. */
const house = async (options: GalleryOptions, lifeline: Lifeline): Promise<House> => {
  const running = process.env.GALLERY_URL
  if (running) {
    process.env.MAIL_INBOX_URL ??= 'http://127.0.0.1:8025'
    return openHouse(running.replace(/\/$/, ''), process.env.MAIL_INBOX_URL)
  }
  const build = options.build === undefined ? await buildSite(lifeline) : resolve(options.build)
  const stack = await seededStack(lifeline)
  await stack.startSite(build, { UI_GALLERY: '1' })
  const { BASE_URL = '', MAIL_INBOX_URL = '' } = stack.environment
  process.env.MAIL_INBOX_URL = MAIL_INBOX_URL
  return openHouse(BASE_URL, MAIL_INBOX_URL)
}

const takeAll = async (options: GalleryOptions, place: House, lifeline: Lifeline): Promise<TakenGroup[]> => {
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments() })
  lifeline.add('the browser', () => browser.close())
  const visitors = openVisitors(browser, place)
  const sizes = { widths: options.widths, themes: options.themes }
  const run = (groups: ShotGroup[]): Promise<TakenGroup[]> =>
    runShots(select(groups, options.words), (group, shot) =>
      takeShot(group, shot, { house: place, visitors, folder, ...sizes }),
    )
  const taken = await run(shotGroups)
  if (isGroupAsked(options.words, 'mails')) taken.push(...(await run([await mailsOf(place)])))
  if (isGroupAsked(options.words, 'pdf') && canDrawPdf()) taken.push(await takePdf(visitors, folder))
  return taken
}

const gallery = async (options: GalleryOptions, lifeline: Lifeline): Promise<void> => {
  if (shotGroups.every((group) => select([group], options.words)[0]?.shots.length === 0))
    if (!isGroupAsked(options.words, 'mails') && !isGroupAsked(options.words, 'pdf'))
      throw new PlainFailure(
        `No shot is called ${options.words.join(' or ')}; npm run gallery -- --list says them all.`,
      )
  await ensureBrowser()
  const place = await house(options, lifeline)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const taken = await takeAll(options, place, lifeline)
  await step('Thumbnails', () => makeThumbnails(taken, folder))
  writeFileSync(join(folder, 'index.html'), indexPage(taken, new Date()))
  report(taken)
}

const report = (groups: TakenGroup[]): void => {
  const shots = groups.flatMap(({ name, shots: own }) => own.map((taken) => ({ group: name, ...taken })))
  const pictures = shots.flatMap((taken) => taken.pictures)
  for (const { file, warnings } of pictures) for (const warning of warnings) console.log(`⚠ ${file}: ${warning}`)
  const failed = shots.filter(({ failure }) => failure !== undefined)
  for (const { group, shot, failure } of failed) console.error(`✖ ${group}/${shot.name}: ${failure}`)
  console.log(`\n${pictures.length} pictures of ${shots.length - failed.length} states, ${failed.length} failed.`)
  console.log(`Look at ${join(folder, 'index.html')}`)
  if (failed.length > 0) process.exitCode = 1
}

await runWithLifeline(async (lifeline) => {
  const options = readOptions(process.argv.slice(2))
  if (options.isHelp) return console.log(help)
  if (options.isList)
    for (const { name, title, shots } of select(shotGroups, options.words))
      for (const shot of shots) console.log(`${name}/${shot.name}`.padEnd(34), `${title}: ${shot.title}`)
  else await gallery(options, lifeline)
})
process.exit()
