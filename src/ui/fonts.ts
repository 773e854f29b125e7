import localFont from 'next/font/local'

/*
 * The three faces, served by the site itself. next/font wants literal arguments. Each `…Ext` family holds the extended Latin range
 * only (Š, ł, ő…; never œ, which the first file has): the browser fetches it when a name needs it and never otherwise. What the first screen of
 * some pages alone shows is in files of its own, which those pages import: Next has a page's fonts fetched with it.
 */
const inter = localFont({
  src: './fonts/inter-latin-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  variable: '--font-inter',
  display: 'swap',
})

const interExt = localFont({
  src: './fonts/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  variable: '--font-inter-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const playfair = localFont({
  src: './fonts/playfair-display-latin-500-normal.woff2',
  weight: '500',
  style: 'normal',
  variable: '--font-playfair',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

const playfairExt = localFont({
  src: [
    { path: './fonts/playfair-display-latin-ext-500-normal.woff2', weight: '500', style: 'normal' },
    { path: './fonts/playfair-display-latin-ext-500-italic.woff2', weight: '500', style: 'italic' },
  ],
  variable: '--font-playfair-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const sourceSerif = localFont({
  src: [
    { path: './fonts/source-serif-4-latin-400-normal.woff2', weight: '400', style: 'normal' },
    { path: './fonts/source-serif-4-latin-400-italic.woff2', weight: '400', style: 'italic' },
    { path: './fonts/source-serif-4-latin-600-normal.woff2', weight: '600', style: 'normal' },
    { path: './fonts/source-serif-4-latin-600-italic.woff2', weight: '600', style: 'italic' },
  ],
  variable: '--font-source-serif',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

const sourceSerifExt = localFont({
  src: [
    { path: './fonts/source-serif-4-latin-ext-400-normal.woff2', weight: '400', style: 'normal' },
    { path: './fonts/source-serif-4-latin-ext-400-italic.woff2', weight: '400', style: 'italic' },
    { path: './fonts/source-serif-4-latin-ext-600-normal.woff2', weight: '600', style: 'normal' },
    { path: './fonts/source-serif-4-latin-ext-600-italic.woff2', weight: '600', style: 'italic' },
  ],
  variable: '--font-source-serif-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** Class names for `<html>`: they define the font variables that `styles/tokens.css` reads. */
export const fontVariables = [inter, interExt, playfair, playfairExt, sourceSerif, sourceSerifExt]
  .map((font) => font.variable)
  .join(' ')
