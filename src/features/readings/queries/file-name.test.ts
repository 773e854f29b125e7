import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachment, fileNameOf } from './file-name'

const named = (offerName: string, firstName: string) => fileNameOf({ offerName, firstName, mime: 'application/pdf' })

describe('fileNameOf', () => {
  it('says what it is and whose', () => {
    expect(named('Profond', 'Maëlys')).toBe('Lumira – Profond – Maëlys.pdf')
  })

  it('tells a mandala from its reading', () => {
    const mandala = (mime: string) => fileNameOf({ offerName: 'Profond', firstName: 'Maëlys', kind: 'mandala', mime })
    expect(mandala('image/png')).toBe('Lumira – Profond – Mandala – Maëlys.png')
    expect(mandala('image/svg+xml')).toBe('Lumira – Profond – Mandala – Maëlys.svg')
  })

  it.each([
    ['../../etc/passwd', 'Lumira – Profond – etc passwd.pdf'],
    ['a\u0000b\u202ec\r\nd', 'Lumira – Profond – a b c d.pdf'],
    ['"><script>', 'Lumira – Profond – script.pdf'],
    [' ', 'Lumira – Profond.pdf'],
    ['é'.repeat(400), `Lumira – Profond – ${'é'.repeat(60)}.pdf`],
  ])('cleans %j', (firstName, expected) => {
    expect(named('Profond', firstName)).toBe(expected)
  })
})

describe('attachment', () => {
  it('is told in ASCII and in UTF-8', () => {
    expect(attachment('Lumira – Profond – Maëlys.pdf')).toBe(
      `attachment; filename="Lumira - Profond - Maelys.pdf"; filename*=UTF-8''Lumira%20%E2%80%93%20Profond%20%E2%80%93%20Ma%C3%ABlys.pdf`,
    )
  })

  it('is always one header of visible ASCII that decodes to the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (firstName) => {
        const name = named('Intégrale', firstName)
        const header = attachment(name)
        expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''[\w!#$&+\-.^`|~%]*$/)
        expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name)
      }),
    )
  })
})
