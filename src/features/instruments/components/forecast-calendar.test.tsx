import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../domain/birth/birth-moment'
import { natalChart } from '../domain/chart/natal-chart'
import { forecast } from '../domain/forecast/forecast'
import { ForecastCalendar } from './forecast-calendar'
import { ForecastPdf } from './forecast-pdf'

const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
const made = (time: string | null) =>
  forecast({
    chart: natalChart({ moment: birthMoment({ date: '1987-04-23', time, place }), place }),
    from: '2026-09-01',
    months: 12,
    timeZone: 'Europe/Paris',
  })

describe('the calendar on a page', () => {
  it('is headings and lists with machine-readable days, and pictures that say nothing twice', () => {
    const page = renderToStaticMarkup(<ForecastCalendar forecast={made('06:40')} locale="fr" id="f1" />)
    const headings = [...page.matchAll(/<h([2-6])/g)].map(([, level]) => Number(level))
    expect(headings[0]).toBe(2)
    headings.forEach((level, index) => expect(level - (headings[index - 1] ?? 2)).toBeLessThanOrEqual(1))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id)
    expect(page).toContain('Saturne en conjonction avec votre Jupiter')
    expect(page).toContain('<time dateTime="2027-02-22"')
    expect(page.match(/<svg/g)?.length).toBe(page.match(/aria-hidden="true" focusable="false"/g)?.length)
    expect(page).not.toMatch(/<script|onclick|undefined|NaN/)
  })

  it('says what an unknown hour leaves out', () => {
    const page = renderToStaticMarkup(<ForecastCalendar forecast={made(null)} locale="en" level={3} />)
    expect(page).toContain('As the time of birth is unknown')
    expect(page).not.toContain('house ')
  })
})

describe('the calendar in the PDF', () => {
  it('prints twelve months on A5', async () => {
    const fonts = { fontFamily: 'Times-Roman', fontWeight: 400 }
    const look = {
      fonts: { display: fonts, text: fonts, sans: fonts },
      colors: {
        ink: '#171d38',
        inkSoft: '#3b4466',
        inkDim: '#626b8c',
        goldInk: '#80591b',
        goldDeep: '#c99a48',
        hairline: '#e6dcc9',
      },
    }
    const pdf = await renderToBuffer(
      <Document>
        <Page size={[420, 595]} style={{ padding: 47 }}>
          <ForecastPdf forecast={made('06:40')} locale="fr" look={look} />
        </Page>
      </Document>,
    )
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(5)
    expect(pages).toBeLessThanOrEqual(16)
  }, 30_000)
})
