import { Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../domain/birth/birth-moment'
import { natalChart } from '../domain/chart/natal-chart'
import { drawWheel } from '../domain/wheel/draw-wheel'
import { DrawingPdf } from './drawing-pdf'

describe('DrawingPdf', () => {
  it('puts a wheel on one page of paper', async () => {
    const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
    const chart = natalChart({ moment: birthMoment({ date: '1987-04-23', time: '06:40', place }), place })
    const pdf = await renderToBuffer(
      <Document>
        <Page size={[420, 595]} style={{ padding: 30 }}>
          <DrawingPdf drawing={drawWheel(chart, { locale: 'fr', palette: 'paper' })} width={360} />
        </Page>
      </Document>,
    )
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(pdf.byteLength).toBeGreaterThan(10_000)
    if (process.env.PDF_OUT) (await import('node:fs')).writeFileSync(process.env.PDF_OUT, pdf)
  }, 20_000)
})
