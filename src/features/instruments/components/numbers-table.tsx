import { inLocale, type Locale } from '@/shared/locale'
import { Badge, DashList, Disclosure, Stack, Table } from '@/ui'
import type { NumberWorking } from '../domain/numbers/number-working'
import type { PersonNumbers } from '../domain/numbers/person-numbers'
import { numbersMessages } from '../messages/numbers'
import { NumbersWorking } from './numbers-working'

/** Every number of a person with its working, its method in words, and the inclusion grid of the name. Server component. */
export function NumbersTable({ numbers, locale }: { numbers: PersonNumbers; locale: Locale }) {
  const t = inLocale(numbersMessages, locale)
  return (
    <Stack gap={4}>
      <Table caption={t.caption(numbers.year)}>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            <th scope="col">{t.columns.value}</th>
            <th scope="col">{t.columns.working}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.numbers.map((number) => (
            <tr key={number.kind}>
              <th scope="row">{t.kinds[number.kind]}</th>
              <NumberCells number={number} t={t} />
            </tr>
          ))}
        </tbody>
      </Table>
      {numbers.inclusion && (
        <p className="text-step-note">
          <span className="text-quiet">{t.partLabel(t.inclusion)}</span>{' '}
          {numbers.inclusion.map((count, index) => t.inclusionTimes(index + 1, count)).join(' · ')}
        </p>
      )}
      <Disclosure summary={t.methodTitle}>
        <DashList items={t.method} />
      </Disclosure>
    </Stack>
  )
}

function NumberCells({ number, t }: { number: NumberWorking; t: (typeof numbersMessages)['fr'] }) {
  if (number.status === 'missing') {
    return (
      <>
        <td>{t.missing}</td>
        <td className="text-step-note">{t.reasons[number.reason](number.signs.join(' '))}</td>
      </>
    )
  }
  return (
    <>
      <td className="lu-number">
        <span className="text-step-1 text-strong">{number.value}</span>
        {number.master && (
          <>
            {' '}
            <Badge tone="gold">{t.master}</Badge>
          </>
        )}
      </td>
      <td>
        <NumbersWorking number={number} t={t} />
      </td>
    </>
  )
}
