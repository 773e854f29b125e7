import type { Locale } from '@/shared/locale'
import { describeForecast } from '../domain/forecast/describe-forecast'
import type { Forecast } from '../domain/forecast/forecast-types'
import { listed } from './listed'

/** A forecast as prose for a reading: month by month, what stands out and its symbol. */
export function tellForecast(forecast: Forecast, locale: Locale): string {
  const { lead, months } = describeForecast(forecast, locale)
  const told = months.flatMap(({ title, strong }) =>
    strong.length === 0
      ? []
      : [
          listed(
            `**${title}**`,
            strong.map(({ shortDate, title: what, theme }) => `${[shortDate, what].join(', ')}. ${theme}`),
          ),
        ],
  )
  return [lead, ...told].join('\n\n')
}
