import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../domain/birth/birth-moment'
import { natalChart } from '../domain/chart/natal-chart'
import { ChartFigure } from './chart-figure'
import { AspectsTable, HousesTable, PositionsTable } from './chart-table'

const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
const chartAt = (time: string | null) => natalChart({ moment: birthMoment({ date: '1987-04-23', time, place }), place })
const locale = 'fr'

describe('the chart on a page', () => {
  it('is a picture with words, and tables beside it', () => {
    const chart = chartAt('06:40')
    const figure = renderToStaticMarkup(<ChartFigure chart={chart} locale={locale} palette="paper" id="c1" />)
    expect(figure).toContain('aria-labelledby="c1-title c1-desc"')
    expect(figure).toContain('Ascendant à 28°22′ Bélier')
    // Its lines are told in the page's own type, and its colours are those of the ground it stands on.
    expect(figure).toMatch(/Opposition<\/li>.*Quinconce<\/li>/)
    expect(figure).toContain('viewBox="0 0 680 680"')
    expect(figure).toContain('"var(--raised, #fffdf9)"')
    const positions = renderToStaticMarkup(<PositionsTable chart={chart} locale={locale} />)
    expect(positions.match(/<tr>/g)).toHaveLength(1 + 12 + 4)
    expect(positions).toContain('2°30′ Taureau')
    expect(positions).toContain('rétrograde')
    expect(renderToStaticMarkup(<HousesTable chart={chart} locale={locale} />).match(/<tr>/g)).toHaveLength(13)
    const aspects = renderToStaticMarkup(<AspectsTable chart={chart} locale={locale} />)
    expect(aspects.match(/<tr>/g)).toHaveLength(1 + chart.aspects.length)
    expect(aspects).toContain('Ascendant')
  })

  it('says what an unknown hour leaves out', () => {
    const chart = chartAt(null)
    const figure = renderToStaticMarkup(<ChartFigure chart={chart} locale={locale} palette="night" />)
    expect(figure).toContain('L’heure de naissance est inconnue')
    expect(figure).toContain('Bélier à gauche, sans Ascendant ni maisons')
    expect(renderToStaticMarkup(<HousesTable chart={chart} locale={locale} />)).toBe('')
    const positions = renderToStaticMarkup(<PositionsTable chart={chart} locale={locale} />)
    expect(positions).toMatch(/de \d+° \S+ à \d+° \S+/)
    expect(positions).not.toContain('Ascendant')
    expect(renderToStaticMarkup(<AspectsTable chart={chart} locale={locale} />)).toContain('Selon l’heure')
  })
})
