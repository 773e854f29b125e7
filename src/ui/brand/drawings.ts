/** Written by `npm run brand`: the file of the drawings, whose groups pages use. */
export const drawings = '/brand/drawings.92a72a9c98.svg'
