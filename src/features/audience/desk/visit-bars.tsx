import { inLocale, type Locale } from '@/shared/locale'
import { writeDate } from '@/shared/write-date'
import { Disclosure, Heading, Table } from '@/ui'
import { messages } from '../messages'
import type { Day } from '../queries/read-audience'

const height = 120

/** Visits day by day, as bars, and as a table for those who read it. */
export function VisitBars({ days, locale }: { days: Day[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  const number = new Intl.NumberFormat(t.locale)
  const dated = (day: string) =>
    writeDate(new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }), new Date(day))
  const most = Math.max(1, ...days.map(({ visits }) => visits))
  const sum = days.reduce((total, { visits }) => total + visits, 0)
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return null
  return (
    <section className="mt-12" aria-labelledby="visits">
      <Heading level={2} size="card" id="visits" className="mb-4">
        {t.days}
      </Heading>
      <svg
        viewBox={`0 0 ${days.length * 10} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.daysText(number.format(sum), dated(first), dated(last))}
        className="h-32 w-full border-b border-line text-accent"
      >
        {days.map(({ day, visits }, index) => {
          const size = (visits / most) * (height - 4)
          return <rect key={day} x={index * 10 + 1} y={height - size} width={8} height={size} fill="currentColor" />
        })}
      </svg>
      <p className="mt-2 flex justify-between text-step-small text-quiet">
        <span>{dated(first)}</span>
        <span>{dated(last)}</span>
      </p>
      <Disclosure summary={t.daysText(number.format(sum), dated(first), dated(last))}>
        <Table caption={t.days}>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col" className="lu-number">
                {t.stages.visits}
              </th>
              <th scope="col" className="lu-number">
                {t.stages.paid}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, visits, paid }) => (
              <tr key={day}>
                <th scope="row">{dated(day)}</th>
                <td className="lu-number">{number.format(visits)}</td>
                <td className="lu-number">{number.format(paid)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </section>
  )
}
