import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getObject, putObject } from '@/platform/storage/objects'
import { furnishedHouse } from '../readings/house'
import { ask, read, signedIn } from './rest'

let payload: Payload
let editor: string

beforeAll(async () => {
  payload = await furnishedHouse()
  editor = (await signedIn(payload, 'editor')).cookie
})

const picture = (format: 'png' | 'jpeg' = 'jpeg') =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#123a5f' } })
    .withExif({ IFD0: { Copyright: 'SECRET-EXIF' } })
    [format]()
    .toBuffer()

async function send(
  bytes: Uint8Array,
  {
    name = 'photo.jpg',
    type = 'image/jpeg',
    fields = {},
  }: { name?: string; type?: string; fields?: Record<string, unknown> } = {},
) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Essai', ...fields }))
  form.set('file', new File([Buffer.from(bytes)], name, { type }))
  // As bytes: a form that Node makes complains aloud when its reader stops half-way.
  const encoded = new Response(form)
  const headers = { 'content-type': encoded.headers.get('content-type') ?? '' }
  return ask('POST', '/media', { as: editor, raw: await encoded.arrayBuffer(), headers })
}

type Doc = {
  id: string
  filename: string
  mimeType: string
  prefix: string | null
  _objectKey: string | null
  width: number
}
const docOf = async (answer: Response) => (await read(answer)).doc as unknown as Doc

async function served(filename: string) {
  const answer = await ask('GET', `/media/file/${encodeURIComponent(filename)}`)
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

describe('a picture for the site', () => {
  it('is made anew as WebP, named by us, served as what it is', async () => {
    const answer = await send(await picture())
    expect(answer.status).toBe(201)
    const doc = await docOf(answer)
    expect(doc).toMatchObject({ mimeType: 'image/webp', width: 900 })
    const { answer: file, bytes } = await served(doc.filename)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('image/webp')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect((await sharp(bytes).metadata()).format).toBe('webp')
    expect(bytes.includes('SECRET-EXIF')).toBe(false)
  })

  it('loses whatever else hid in the file', async () => {
    const polyglot = Buffer.concat([await picture(), Buffer.from('<script>alert("POLYGLOT")</script>')])
    for (const name of ['evil.html', 'evil.svg', 'evil.php.jpg']) {
      const answer = await send(polyglot, { name, type: 'text/html' })
      expect(answer.status).toBe(201)
      const { filename } = await docOf(answer)
      expect(filename).toMatch(/^[a-z0-9-]+\.webp$/)
      const { answer: file, bytes } = await served(filename)
      expect(file.headers.get('content-type')).toBe('image/webp')
      expect(bytes.includes('POLYGLOT')).toBe(false)
    }
  })

  it.each([
    ['HTML', '<!doctype html><script>alert(1)</script>', 'x.html', 'text/html'],
    ['HTML that says it is a JPEG', '<!doctype html><script>alert(1)</script>', 'x.jpg', 'image/jpeg'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.svg', 'image/svg+xml'],
    ['SVG that says it is a PNG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.png', 'image/png'],
    ['a JPEG cut after its first bytes', '\u00ff\u00d8\u00ff\u00e0', 'x.jpg', 'image/jpeg'],
    ['nothing', '', 'x.jpg', 'image/jpeg'],
  ])('is not %s', async (_what, text, name, type) => {
    const answer = await send(Buffer.from(text, 'latin1'), { name, type })
    expect(answer.status).toBe(415)
    expect((await read(answer)).error?.faults).toEqual([expect.objectContaining({ field: 'file' })])
  })

  it('is not a bomb: refused before a pixel is decoded', async () => {
    const bomb = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(2_000_000)
    const before = process.memoryUsage().rss
    const answer = await send(bomb, { name: 'bomb.png', type: 'image/png' })
    expect(answer.status).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  it('is at most 15 MB, whatever is declared', async () => {
    const big = Buffer.concat([await picture(), Buffer.alloc(15_100_000)])
    expect((await send(big)).status).toBe(413)
    expect((await send(Buffer.concat([await picture(), Buffer.alloc(20_000_000)]))).status).toBe(413)
  })

  it.each([
    '../../etc/passwd.jpg',
    'a\u202egpj.exe',
    `${'x'.repeat(400)}.jpg`,
    '.jpg',
    'été à Besançon.JPG',
    'CON.jpg',
  ])('called %j gets a name of ours', async (name) => {
    const { filename } = await docOf(await send(await picture(), { name }))
    expect(filename).toMatch(/^[a-z0-9][a-z0-9-]{0,70}\.webp$/)
  })

  it('is never a way to the private files of the same store', async () => {
    const secret = `photos/${randomUUID()}`
    await putObject('uploads', `${secret}/face.jpg`, await picture(), 'image/jpeg')
    const fields = {
      prefix: secret,
      _objectKey: secret,
      filename: 'face.jpg',
      url: `/api/media/file/face.jpg?prefix=${secret}`,
      mimeType: 'text/html',
      sizes: { card: { filename: 'face.jpg' } },
    }
    const doc = await docOf(await send(await picture(), { fields }))
    expect(doc.prefix).not.toContain('photos')
    expect(doc.mimeType).toBe('image/webp')
    const changed = await ask('PATCH', `/media/${doc.id}`, { as: editor, body: fields })
    expect((await docOf(changed)).prefix).not.toContain('photos')
    for (const path of [
      `face.jpg?prefix=${secret}`,
      'face.jpg',
      `..%2F${secret.replaceAll('/', '%2F')}%2Fface.jpg`,
      `${encodeURIComponent(`../${secret}/face.jpg`)}`,
      `${doc.filename}?prefix=${secret}`,
    ]) {
      const answer = await ask('GET', `/media/file/${path}`)
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
      expect(answer.status, path).not.toBe(500)
    }
    expect((await getObject('uploads', `${secret}/face.jpg`)).byteLength).toBeGreaterThan(0)
  })

  it('is not copied or fetched on demand', async () => {
    const doc = await docOf(await send(await picture()))
    expect((await ask('POST', `/media/${doc.id}/duplicate`, { as: editor, body: {} })).status).toBe(404)
    expect((await ask('GET', '/media/paste-url?src=http%3A%2F%2F127.0.0.1%2F', { as: editor })).status).toBe(404)
  })
})
