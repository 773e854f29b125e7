const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/jpeg': 'jpg',
}

// Path separators, quotes, control and format characters (text direction included) have no place in a file's name.
const unsafe = /[\p{C}/\\:*?"<>|%]+/gu

/** « Lumira – Profond – Camille.pdf », « Lumira – Profond – Mandala – Camille.png »: what the file is called on the reader's machine. Names somebody typed are cleaned and cut. */
export function fileNameOf({
  offerName,
  kind = 'pdf',
  firstName,
  mime,
}: {
  offerName: string
  kind?: 'pdf' | 'audio' | 'mandala'
  firstName: string
  mime: string
}): string {
  const parts = ['Lumira', offerName, kind === 'mandala' ? 'Mandala' : '', firstName]
    .map((part) => clean(part))
    .filter((part) => part !== '')
  return `${parts.join(' – ')}.${endings[mime] ?? 'bin'}`
}

const clean = (part: string): string =>
  [
    ...part
      .normalize('NFC')
      .replace(unsafe, ' ')
      .replace(/(?<=^|\s)\.+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, 60)
    .join('')

/** An attachment of this name, for old readers (ASCII) and for all others (RFC 6266). */
export function attachment(fileName: string): string {
  const ascii = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/–/g, '-')
    .replace(/[^\x20-\x7e]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
