import localFont from 'next/font/local'

const playfairItalic = localFont({
  src: './fonts/playfair-display-latin-500-italic.woff2',
  weight: '500',
  style: 'italic',
  variable: '--font-playfair-italic',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** The italic of the titles: class names for what holds a heading with an `<em>`, or a large quote. */
export const openingFont = playfairItalic.variable
