export const vectorMime = 'image/svg+xml'

/** Where the SVG of a stored mandala stands: beside its picture, under the same name. */
export const vectorKeyOf = (pictureKey: string): string => pictureKey.replace(/\.png$/, '.svg')
