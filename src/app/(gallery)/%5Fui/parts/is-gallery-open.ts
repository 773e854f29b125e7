/** In development, or when the gallery's own tool asks for it (`UI_GALLERY=1`). Read at each request: the build decides nothing. */
export const isGalleryOpen = (): boolean => process.env.NODE_ENV !== 'production' || process.env.UI_GALLERY === '1'
