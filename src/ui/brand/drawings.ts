/** Written by `npm run brand`: the file of the drawings, whose groups pages use. */
export const drawings = '/brand/drawings.ad3af54c01.svg'
