import { preload } from 'react-dom'
import { fontFiles } from './font-files'

const files = {
  sans: fontFiles['inter-latin-wght-normal'],
  title: fontFiles['playfair-display-latin-500-normal'],
  titleItalic: fontFiles['playfair-display-latin-500-italic'],
  reading: fontFiles['source-serif-4-latin-400-normal'],
} as const

/** Has the letters that a page's first screen shows fetched with the page, and not when the first of them is laid out. */
export function preloadFonts(...names: (keyof typeof files)[]): void {
  for (const name of names) preload(files[name], { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
