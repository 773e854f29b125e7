import type { Queue, QueueFilter } from '@/features/readings'
import { inLocale, type Locale } from '@/shared/locale'
import { Anchor } from '@/ui'
import { messages } from '../messages'

type Props = { filter: QueueFilter; counts: Queue['counts']; locale: Locale }

const shown: QueueFilter[] = ['to-take', 'mine', 'late', 'attention', 'waiting-for-dossier', 'open', 'done']

/** One link a filter, with its count; what needs a human is only there when something does. */
export function QueueFilters({ filter, counts, locale }: Props) {
  const t = inLocale(messages, locale).queue
  const isAlarming = (one: QueueFilter) => (one === 'late' || one === 'attention') && counts[one] > 0
  return (
    <nav aria-label={t.filterLabel} className="desk-filters">
      <ul>
        {shown
          .filter((one) => one !== 'attention' || counts.attention > 0 || filter === 'attention')
          .map((one) => (
            <li key={one}>
              <Anchor
                href={`/admin?vue=${one}`}
                aria-current={one === filter ? 'page' : undefined}
                className="desk-filter"
              >
                {t.filters[one]}
                {one !== 'done' && (
                  <span className={isAlarming(one) ? 'desk-count desk-count-alarm' : 'desk-count'}>{counts[one]}</span>
                )}
              </Anchor>
            </li>
          ))}
      </ul>
    </nav>
  )
}
