import { wheelPalettes, type WheelPalette } from '../domain/wheel/wheel-palette'

type Palette = keyof typeof wheelPalettes

/** The meaning that a colour of the wheel has on a ground; what is not listed is the same on all of them. */
const meanings: [(palette: WheelPalette) => string, variable: string][] = [
  [({ background }) => background, '--raised'],
  [({ band }) => band, '--sunken'],
  [({ hairline }) => hairline, '--accent-mark'],
  [({ strong }) => strong, '--accent'],
  [({ body }) => body, '--text-strong'],
  [({ quiet }) => quiet, '--text-quiet'],
  [({ aspects }) => aspects.opposition, '--danger'],
  [({ aspects }) => aspects.trine, '--success'],
  [({ aspects }) => aspects.quincunx, '--info'],
]

/** A colour of the wheel that follows its ground, and dark paper with it; where there is no ground it stays what it is. */
export function groundInk(palette: Palette, colour: string): string {
  const known = meanings.find(([of]) => of(wheelPalettes[palette]) === colour)
  return known ? `var(${known[1]}, ${colour})` : colour
}

/** A wheel for the page: its file keeps the colours it was drawn with, the page's picture takes those of its ground. */
export const onGround = (svg: string, palette: Palette): string =>
  svg.replace(/"(#[\da-f]{6})"/g, (_, colour: string) => `"${groundInk(palette, colour)}"`)
