import { inLocale, type Locale } from '@/shared/locale'
import { chartMessages } from '../../messages/chart'
import { forecastMessages } from '../../messages/forecast'
import type { AspectType } from '../chart/aspect-kinds'
import { writePlace } from '../chart/describe-chart'
import type { AspectPoint } from '../chart/find-aspects'
import type { SkyBody } from '../sky/bodies'
import type { ForecastEvent, Lunation } from './forecast-types'

/** A title, the facts, and one sentence of symbol; the sentence is never a promise. */
export type EventWords = { title: string; detail: string; theme: string }

export function describeEvent(event: ForecastEvent, locale: Locale): EventWords {
  const t = inLocale(forecastMessages, locale)
  const facts = (...given: (string | null)[]) => given.filter((fact) => fact !== null).join(', ')
  const house = 'house' in event && event.house !== null ? t.house(event.house) : null
  switch (event.kind) {
    case 'lunation':
      return {
        title: lunationTitle(event, locale),
        detail: facts(writePlace(event.place, locale), house),
        theme: event.eclipse ? t.eclipseTheme : t.phaseThemes[event.phase],
      }
    case 'ingress': {
      const { bodies, signs } = inLocale(chartMessages, locale)
      const planet = event.planet === 'sun' ? t.theSun : bodies[event.planet]
      const title = (event.motion === 'direct' ? t.enters : t.returns)(planet, signs[event.sign])
      return { title, detail: '', theme: t.ingressTheme }
    }
    case 'station': {
      const planet = inLocale(chartMessages, locale).bodies[event.planet]
      return {
        title: t.stations[event.turns](planet),
        detail: facts(writePlace(event.place, locale), house),
        theme: t.stationThemes[event.turns],
      }
    }
    case 'pass': {
      const motion = event.motion === 'retrograde' ? t.retrograde : null
      const margin = event.marginDays > 0 ? t.about(event.marginDays) : null
      return {
        title: transitTitle(event, locale),
        detail: facts(writePlace(event.place, locale, event.marginDays === 0), house, motion, margin),
        theme: transitTheme(event, locale),
      }
    }
  }
}

function lunationTitle({ phase, place, eclipse }: Lunation, locale: Locale): string {
  const t = inLocale(forecastMessages, locale)
  const title = t.lunation(t.phases[phase], inLocale(chartMessages, locale).signs[place.sign])
  if (!eclipse) return title
  return t.withEclipse(title, eclipse.of === 'sun' ? t.solarEclipses[eclipse.type] : t.lunarEclipses[eclipse.type])
}

type Meeting = { planet: SkyBody; aspect: AspectType; target: AspectPoint }

/** « Saturne au carré de votre Soleil ». */
export function transitTitle({ planet, aspect, target }: Meeting, locale: Locale): string {
  const t = inLocale(forecastMessages, locale)
  const { bodies, angles } = inLocale(chartMessages, locale)
  const name = target === 'ascendant' || target === 'midheaven' ? angles[target] : bodies[target]
  return t.aspects[aspect](bodies[planet], planet === target ? t.yourOwn(name) : t.your(name))
}

/** « La patience et la mesure questionnent votre élan central. » */
export function transitTheme({ planet, aspect, target }: Meeting, locale: Locale): string {
  const t = inLocale(forecastMessages, locale)
  return t.transitTheme(t.planetThemes[planet], t.aspectThemes[aspect], t.targetThemes[target])
}
