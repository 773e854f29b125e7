import { readFile } from 'node:fs/promises'
import { Font } from '@react-pdf/renderer'
import type { Measure } from './drop-cap'
import { type FontFile, fontFiles, fontStacks } from './font-files'
import { unpackWoff } from './unpack-woff'

/** The code points that running text can show, and the width of a text in it. */
export type LoadedFonts = { printable: ReadonlySet<number>; measure: Measure }

let loading: Promise<LoadedFonts> | undefined

/** Registers and loads the fonts, once a process. */
export function loadFonts(): Promise<LoadedFonts> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<LoadedFonts> {
  const fonts = await Promise.all(
    fontFiles().map(async (file) => ({ ...file, src: dataUrl(unpackWoff(await readFile(file.path))) })),
  )
  for (const { name, src, fontWeight, fontStyle } of fonts) Font.register({ family: name, src, fontWeight, fontStyle })
  for (const { name, fontWeight, fontStyle } of fonts) await Font.load({ fontFamily: name, fontWeight, fontStyle })
  for (const font of fonts) nameGlyphs(font)
  const printable = new Set<number>()
  const widths = new Map<string, number>()
  for (const fontFamily of fontStacks.text) {
    const font = Font.getFont({ fontFamily })?.data
    for (const code of font?.characterSet ?? []) {
      if (!font || printable.has(code)) continue
      printable.add(code)
      widths.set(String.fromCodePoint(code), font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm)
    }
  }
  const measure: Measure = (text, size) => {
    let ems = 0
    for (const character of text) ems += widths.get(character) ?? 0.6
    return ems * size
  }
  return { printable, measure }
}

/**
 * Meets every character of a font once, the commonest first. fontkit gives a glyph the first character it was asked for, and the PDF
 * says that character when its text is copied or searched: without this, « ’ » may come out as the letter ʼ that has the same drawing,
 * and the bytes of a document would depend on what the process printed before it.
 */
function nameGlyphs({ name, fontWeight, fontStyle }: FontFile): void {
  const font = Font.getFont({ fontFamily: name, fontWeight, fontStyle })?.data
  if (!font) return
  const rank = (code: number) => (code < 0x100 ? 0 : code >= 0x2010 && code <= 0x2044 ? 1 : 2)
  const codes = [...font.characterSet].sort((a, b) => rank(a) - rank(b) || a - b)
  for (const code of codes) font.glyphForCodePoint(code)
}

const dataUrl = (font: Buffer): string => `data:font/ttf;base64,${font.toString('base64')}`
