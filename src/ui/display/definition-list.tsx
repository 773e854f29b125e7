import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export type Definition = { term: ReactNode; value: ReactNode }

/** Term and value: one under the other (`stacked`, as in a dossier) or on one line (as in a summary of prices). */
export function DefinitionList({
  items,
  look = 'stacked',
  className,
}: {
  items: Definition[]
  look?: 'stacked' | 'line'
  className?: string
}) {
  return (
    <dl className={classNames('lu-definitions', `lu-definitions-${look}`, className)}>
      {items.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
