import { inLocale, type Locale } from '@/shared/locale'
import { Heading, Table } from '@/ui'
import { messages } from '../messages'
import type { Named } from '../queries/read-audience'

type Props = { title: string; column: string; rows: Named[]; unnamed?: string; locale: Locale }

/** A short list of what was seen most. */
export function NamedCounts({ title, column, rows, unnamed, locale }: Props) {
  const t = inLocale(messages, locale)
  return (
    <section>
      <Heading level={2} size="card" className="mb-3">
        {title}
      </Heading>
      {rows.length === 0 ? (
        <p className="text-quiet">{t.nothing}</p>
      ) : (
        <Table caption={title}>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" className="lu-number">
                {t.views}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row" className="break-all">
                  {name || unnamed}
                </th>
                <td className="lu-number">{new Intl.NumberFormat(t.locale).format(count)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
