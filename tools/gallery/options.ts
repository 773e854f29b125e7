import { parseArgs } from 'node:util'
import { PlainFailure } from '../up/plain-failure'

export const widths = [390, 768, 1440] as const
export const themes = ['light', 'dark'] as const
export type Width = (typeof widths)[number]
export type Theme = (typeof themes)[number]

export type GalleryOptions = {
  /** Shots whose "group/name" holds one of these; all of them when empty. */
  words: string[]
  widths: Width[]
  themes: Theme[]
  /** A folder with a `server.js` to look at instead of a build of the sources as they are. */
  build: string | undefined
  isList: boolean
  isHelp: boolean
}

export const help = `npm run gallery [-- words…] [-- --width 390] [-- --theme dark]

  words      only the shots whose group/name holds one of them: offres, checkout/, sanctuary/reading
  --width    ${widths.join(', ')}: all of them unless said; may be given twice
  --theme    ${themes.join(', ')}: both unless said
  --list     say the shots and end
  --build    look at the production build in this folder, instead of building the sources

GALLERY_URL=http://127.0.0.1:3000 looks at a house that runs (npm run up) instead of starting one; its mail inbox is at MAIL_INBOX_URL.
Pictures and index.html: test-results/gallery/. Exit code 1 when a shot failed.`

const pick = <Value extends string | number>(
  all: readonly Value[],
  asked: string[] | undefined,
  what: string,
): Value[] => {
  if (asked === undefined) return [...all]
  const unknown = asked.find((text) => !all.some((value) => String(value) === text))
  if (unknown !== undefined) throw new PlainFailure(`${what} is one of ${all.join(', ')}, not "${unknown}".`)
  return all.filter((value) => asked.includes(String(value)))
}

/** What `npm run gallery -- …` asks for. Throws `PlainFailure` for what it does not understand. */
export const readOptions = (args: string[]): GalleryOptions => {
  const options = {
    width: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    build: { type: 'string' },
    list: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  let parsed
  try {
    parsed = parseArgs({ args, options, strict: true, allowPositionals: true })
  } catch (error) {
    throw new PlainFailure(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  return {
    words: positionals,
    widths: pick(widths, values.width, '--width'),
    themes: pick(themes, values.theme, '--theme'),
    build: values.build,
    isList: values.list === true,
    isHelp: values.help === true,
  }
}
