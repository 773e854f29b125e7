/** Above this a photo is made lighter here before it travels: a telephone's own picture can weigh more than a slow line carries. */
const heavy = 6_000_000
const longEdge = 3_200

/** A lighter JPEG of a heavy picture where this browser can read it (not HEIC everywhere); else the file as it is. */
export async function lightenPicture(file: File): Promise<Blob> {
  if (file.size <= heavy || typeof createImageBitmap !== 'function') return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longEdge / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const lighter = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92))
    return lighter && lighter.size > 0 && lighter.size < file.size ? lighter : file
  } catch {
    return file
  }
}
