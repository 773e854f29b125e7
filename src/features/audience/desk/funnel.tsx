import { inLocale, type Locale } from '@/shared/locale'
import { Heading } from '@/ui'
import { messages } from '../messages'
import type { Audience } from '../queries/read-audience'

const stages = ['visits', 'offers', 'checkouts', 'paid'] as const

/** From a visit to an order, each step with its share of the one before. */
export function Funnel({ audience, locale }: { audience: Audience; locale: Locale }) {
  const t = inLocale(messages, locale)
  const number = new Intl.NumberFormat(t.locale)
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 1 })
  const most = Math.max(1, ...stages.map((stage) => audience[stage]))
  return (
    <section className="mt-8" aria-labelledby="funnel">
      <Heading level={2} size="card" id="funnel" className="mb-4">
        {t.funnel}
      </Heading>
      <ol role="list" className="flex flex-col gap-3">
        {stages.map((stage, index) => {
          const count = audience[stage]
          const before = index > 0 ? audience[stages[index - 1] ?? 'visits'] : 0
          return (
            <li key={stage} className="grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)] items-center gap-x-5">
              <span className="text-text">{t.stages[stage]}</span>
              <span className="flex items-center gap-3">
                <span
                  aria-hidden="true"
                  className="h-3 min-w-0.5 rounded-1 bg-accent"
                  style={{ width: `${(count / most) * 60}%` }}
                />
                <strong className="font-semibold text-strong tabular-nums">{number.format(count)}</strong>
                {before > 0 && (
                  <span className="text-step-note text-quiet">{t.ofPrevious(percent.format(count / before))}</span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="mt-4 max-w-measure text-step-note text-quiet">{t.funnelNote}</p>
    </section>
  )
}
