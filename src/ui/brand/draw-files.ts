import {
  emblemHeartLines,
  emblemRowLines,
  everyEmblemHeart,
  everyEmblemRow,
  nameOfHeart,
  nameOfRow,
} from './emblem-lines'
import { mandalaLines } from './mandala-lines'
import { nightSeeds } from './nights'
import { starLines } from './star-lines'
import { relativePath } from './svg-path'

type Stroke = { width: number; opacity?: number; keepsWidth?: boolean }

/*
 * No stylesheet of a page reaches inside a drawing that it uses from a file: widths and opacities are written here. The colour, and the round
 * ends that make a dot of a line without length, come from the element that uses the drawing.
 */
const path = (lines: string, { width, opacity = 1, keepsWidth = true }: Stroke): string =>
  lines === ''
    ? ''
    : `<path d="${relativePath(lines)}" stroke-width="${width}"${opacity < 1 ? ` opacity="${opacity}"` : ''}${keepsWidth ? ' vector-effect="non-scaling-stroke"' : ''}/>`

const group = (name: string, ...paths: string[]): string => `<g id="${name}">${paths.join('')}</g>`

function drawNight(seed: string): string[] {
  const stars = starLines(seed, 130)
  const { rings, petals, dots } = mandalaLines(seed, 16)
  return [
    group(
      'stars',
      path(stars.faint, { width: 1.3, opacity: 0.3, keepsWidth: false }),
      path(stars.clear, { width: 1.7, opacity: 0.5, keepsWidth: false }),
      path(stars.bright, { width: 2.5, opacity: 0.75, keepsWidth: false }),
    ),
    group(
      'mandala',
      path(rings, { width: 0.75, opacity: 0.15 }),
      path(petals, { width: 0.75, opacity: 0.32 }),
      path(dots, { width: 3.5, opacity: 0.34 }),
    ),
  ]
}

const petalStroke = { width: 0.7, opacity: 0.75 }

function drawEmblems(): string[] {
  const rows = everyEmblemRow().map((row) => {
    const { rings, petals, small, large } = emblemRowLines(row)
    return group(
      nameOfRow(row),
      path(rings, { width: 0.6, opacity: 0.42 }),
      path(petals, petalStroke),
      path(small, { width: 1.8, opacity: 0.8 }),
      path(large, { width: 3.2 }),
    )
  })
  const hearts = everyEmblemHeart().map((depth) =>
    group(nameOfHeart(depth), path(emblemHeartLines(depth), petalStroke)),
  )
  return [...rows, ...hearts]
}

const file = (groups: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><defs>\n${groups.join('\n')}\n</defs></svg>\n`

/**
 * The big line work of the house as SVG files whose groups pages use: it would weigh on every page that held it. A page shows one night, so each has
 * a file of its own. Always the same.
 */
export const drawFiles = (): { nights: string[]; emblems: string } => ({
  nights: nightSeeds.map((seed) => file(drawNight(seed))),
  emblems: file(drawEmblems()),
})
