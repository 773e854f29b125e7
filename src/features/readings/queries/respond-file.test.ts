import { describe, expect, it } from 'vitest'
import { respondFile } from './respond-file'

const file = {
  bytes: new TextEncoder().encode('0123456789'),
  mime: 'application/pdf',
  fileName: 'Lumira.pdf',
  sha256: '',
}

describe('respondFile', () => {
  it('is a private attachment that nobody keeps or guesses about', async () => {
    const response = respondFile(file, null)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('0123456789')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; /),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-length': '10',
    })
  })

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-50', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s gives that part', async (range, body, contentRange) => {
    const response = respondFile(file, range)
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(await response.text()).toBe(body)
  })

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s lies outside', (range) => {
    const response = respondFile(file, range)
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */10')
  })

  it.each(['bytes=', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])('%s is ignored', async (range) => {
    const response = respondFile(file, range)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('0123456789')
  })
})
