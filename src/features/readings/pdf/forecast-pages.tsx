import type { Forecast } from '@/features/instruments'
import { Heading, PaperPage } from './paper-page'
import type { PrintContext } from './print-context'
import { colors, fonts } from './theme'

type Props = { id: string; forecast: Forecast; context: PrintContext }

/** « Votre calendrier », month after month. */
export function ForecastPages({ id, forecast, context }: Props) {
  const { t, print, locale, Calendar } = context
  return (
    <PaperPage id={id} title={t.forecastTitle} context={context}>
      <Heading eyebrow={t.forecastEyebrow} title={t.forecastTitle} />
      <Calendar forecast={forecast} locale={locale} look={{ fonts, colors }} print={print} />
    </PaperPage>
  )
}
