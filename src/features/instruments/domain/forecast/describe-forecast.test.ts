import { describe, expect, it } from 'vitest'
import { birthMoment } from '../birth/birth-moment'
import { natalChart } from '../chart/natal-chart'
import { describeForecast } from './describe-forecast'
import { transitTheme, transitTitle } from './describe-event'
import { eventMark } from './event-mark'
import { forecast } from './forecast'
import { transitRules } from './transit-rules'

const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
const chartAt = (time: string | null) => natalChart({ moment: birthMoment({ date: '1987-04-23', time, place }), place })
const made = (time: string | null) =>
  forecast({ chart: chartAt(time), from: '2026-09-01', months: 12, timeZone: 'Europe/Paris' })

describe('describeForecast', () => {
  it('says the facts, then a symbol', () => {
    const told = describeForecast(made('06:40'), 'fr')
    expect(told.title).toBe('Votre calendrier sur 12 mois')
    expect(told.lead).toContain('Du 1er\u00a0septembre 2026 au 31\u00a0août 2027')
    const transit = told.transits.find(({ transit: { id } }) => id === 'saturn-conjunction-jupiter')
    expect(transit).toMatchObject({
      title: 'Saturne en conjonction avec votre Jupiter',
      theme: 'La patience et la mesure se mêlent à votre besoin de sens.',
      when: [
        'Exact le 21\u00a0septembre 2026 (en marche rétrograde) et le 22\u00a0février 2027.',
        'Dans un orbe de 1°, du 6\u00a0septembre au 4\u00a0octobre 2026, puis du 12\u00a0février au 3\u00a0mars 2027.',
      ],
    })
    expect(told.months.map(({ title }) => title)[0]).toBe('Septembre 2026')
    const full = told.months[0]?.moons.find(({ event }) => event.kind === 'lunation' && event.phase === 'full')
    expect(full).toMatchObject({
      title: 'Pleine Lune en Bélier',
      time: '18\u00a0h\u00a050',
      shortDate: '26\u00a0sept.',
      detail: '3°37′ Bélier, maison 12',
    })
    const eclipse = told.months.flatMap(({ strong }) => strong).find(({ event }) => event.kind === 'lunation')
    expect(eclipse?.title).toBe('Nouvelle Lune en Verseau, éclipse annulaire de Soleil')
  })

  it('says it in English too', () => {
    const told = describeForecast(made('06:40'), 'en')
    expect(told.transits.map(({ title }) => title)).toContain('Saturn conjunct your Jupiter')
    expect(told.months[0]?.passing.map(({ title }) => title)).toContain('The Sun enters Libra')
  })

  it('says what an unknown hour leaves out and how far a date may be off', () => {
    const told = describeForecast(made(null), 'fr')
    expect(told.notes.some((note) => note.includes('L’heure de naissance étant inconnue'))).toBe(true)
    const [exact, within] = told.transits.find(({ transit: { id } }) => id === 'saturn-conjunction-jupiter')?.when ?? []
    expect(exact).toContain('à 2\u00a0jours près')
    expect(within).toContain('Valable pour toute heure de naissance')
    expect(JSON.stringify(told)).not.toContain('maison ')
  })

  it('has a sentence and a mark for whatever a rule may find, neither alarming nor promising', () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const { planet, reach } of transitRules) {
        for (const { aspects, targets } of reach) {
          for (const aspect of aspects) {
            for (const target of targets) {
              const words = `${transitTitle({ planet, aspect, target }, locale)}. ${transitTheme({ planet, aspect, target }, locale)}`
              expect(words).not.toMatch(/undefined|danger|risque|crise|malheur|garanti|certain|toujours|will |must /i)
            }
          }
        }
      }
      for (const event of made('06:40').months.flatMap(({ events }) => events)) {
        const mark = eventMark(event, locale)
        expect(mark.paths.length, event.id).toBeGreaterThan(0)
        expect(mark.paths.every(({ d }) => d.startsWith('M') && !/NaN|undefined/.test(d))).toBe(true)
      }
    }
  })
})
