/** Written by `npm run brand`: the files of letters that a page may ask for at once. */
export const fontFiles = {
  'inter-latin-wght-normal': '/fonts/inter-latin-wght-normal.521d6e026d.woff2',
  'playfair-display-latin-500-normal': '/fonts/playfair-display-latin-500-normal.1e3429a212.woff2',
  'playfair-display-latin-500-italic': '/fonts/playfair-display-latin-500-italic.8f074624e5.woff2',
  'source-serif-4-latin-400-normal': '/fonts/source-serif-4-latin-400-normal.02194deb92.woff2',
  'source-serif-4-latin-400-italic': '/fonts/source-serif-4-latin-400-italic.882b7c150c.woff2',
  'source-serif-4-latin-600-normal': '/fonts/source-serif-4-latin-600-normal.f2b7e1cf1d.woff2',
  'source-serif-4-latin-600-italic': '/fonts/source-serif-4-latin-600-italic.cdee523b89.woff2',
} as const
