import localFont from 'next/font/local'

const sourceSerif = localFont({
  src: './fonts/source-serif-4-latin-400-normal.woff2',
  weight: '400',
  style: 'normal',
  variable: '--font-reading-first',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** The face of long texts, fetched with the page: class names for what holds one that is read from the first screen on. */
export const readingFont = `${sourceSerif.variable} lu-reads-at-once`
