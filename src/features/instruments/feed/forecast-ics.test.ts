import { describe, expect, it } from 'vitest'
import { birthMoment } from '../domain/birth/birth-moment'
import { natalChart } from '../domain/chart/natal-chart'
import { forecast } from '../domain/forecast/forecast'
import { forecastIcs, type ForecastIcsInput } from './forecast-ics'

const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
const chart = natalChart({ moment: birthMoment({ date: '1987-04-23', time: '06:40', place }), place })
const made = (from: string, months: 6 | 12) => forecast({ chart, from, months, timeZone: 'Europe/Paris' })
const feed = (input: Partial<ForecastIcsInput> = {}) =>
  forecastIcs({
    forecast: made('2026-09-01', 12),
    locale: 'fr',
    name: 'Camille',
    uidSeed: 'line-1',
    stamp: '2026-08-20T09:00:00Z',
    ...input,
  })

type Component = { properties: Record<string, { value: string; parameters: string }>; inner: Component[]; name: string }

/** RFC 5545, 3.1 and 3.4: unfold, then name;parameters:value, BEGIN and END in pairs. */
function parse(text: string): Component {
  const root: Component = { name: 'root', properties: {}, inner: [] }
  const open = [root]
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)) {
    const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line)
    if (!match) throw new Error(`Not a content line: ${line}`)
    const [, name = '', parameters = '', value = ''] = match
    const here = open.at(-1)
    if (!here) throw new Error('END without BEGIN')
    if (name === 'BEGIN') {
      const component: Component = { name: value, properties: {}, inner: [] }
      here.inner.push(component)
      open.push(component)
    } else if (name === 'END') {
      expect(here.name).toBe(value)
      open.pop()
    } else {
      expect(here.properties[name], `${name} twice`).toBeUndefined()
      here.properties[name] = { value, parameters }
    }
  }
  expect(open).toEqual([root])
  return root
}

const calendarOf = (text: string): Component => {
  const [calendar, ...others] = parse(text).inner
  if (!calendar || others.length > 0) throw new Error('Not one calendar')
  return calendar
}
const uidsOf = (text: string) => calendarOf(text).inner.map(({ properties }) => properties.UID?.value ?? '')

describe('forecastIcs', () => {
  it('is a calendar by the book: CRLF, folded at 75 octets, every required property', () => {
    const text = feed({ url: 'https://lumira.example/calendrier/abc.ics' })
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const { name, properties, inner } = calendarOf(text)
    expect(name).toBe('VCALENDAR')
    expect(properties).toMatchObject({
      VERSION: { value: '2.0' },
      METHOD: { value: 'PUBLISH' },
      'REFRESH-INTERVAL': { value: 'P1D', parameters: ';VALUE=DURATION' },
      'X-PUBLISHED-TTL': { value: 'P1D' },
      'X-WR-CALNAME': { value: 'Le ciel de Camille' },
    })
    expect(inner.length).toBe(made('2026-09-01', 12).months.flatMap(({ events }) => events).length)
    for (const event of inner) {
      expect(event.name).toBe('VEVENT')
      expect(event.properties).toMatchObject({
        DTSTAMP: { value: '20260820T090000Z' },
        TRANSP: { value: 'TRANSPARENT' },
      })
      expect(event.properties.SUMMARY?.value).not.toBe('')
    }
  })

  it('puts lunations at their minute in UTC and transits on their day', () => {
    const events = calendarOf(feed()).inner.map(({ properties }) => properties)
    const full = events.find(({ SUMMARY }) => SUMMARY?.value === 'Pleine Lune en Bélier')
    expect(full?.DTSTART).toEqual({ value: '20260926T165000Z', parameters: '' })
    const pass = events.find(({ SUMMARY }) => SUMMARY?.value === 'Saturne en conjonction avec votre Jupiter')
    expect(pass?.DTSTART).toEqual({ value: '20260921', parameters: ';VALUE=DATE' })
    expect(pass?.DTEND).toEqual({ value: '20260922', parameters: ';VALUE=DATE' })
    expect(pass?.DESCRIPTION?.value).toContain('12°19′ Bélier\\, maison 12')
  })

  it('keeps the id of an event when the feed is made again, for another period or in another language', () => {
    const ids = uidsOf(feed())
    expect(new Set(ids).size).toBe(ids.length)
    expect(feed()).toBe(feed())
    expect(uidsOf(feed({ locale: 'en' }))).toEqual(ids)
    const later = uidsOf(feed({ forecast: made('2026-12-01', 6), stamp: '2026-11-20T09:00:00Z' }))
    expect(later.length).toBeGreaterThan(30)
    expect(later.every((id) => ids.includes(id))).toBe(true)
    expect(uidsOf(feed({ uidSeed: 'line-2' })).some((id) => ids.includes(id))).toBe(false)
  })

  it('says nothing of the person but the name they chose', () => {
    const text = feed({ name: '' })
    expect(text).toContain('Votre calendrier du ciel')
    expect(feed({ uidSeed: 'order-4711' })).not.toMatch(/order-4711|1987|45[.,]44|Europe\/Paris/)
    const sly = calendarOf(feed({ name: 'Zoé;\r\nBEGIN:VALARM\r\n, "x" \\' }))
    expect(sly.properties['X-WR-CALNAME']?.value).toContain('Zoé')
    expect(sly.inner.every(({ name, inner }) => name === 'VEVENT' && inner.length === 0)).toBe(true)
  })
})
