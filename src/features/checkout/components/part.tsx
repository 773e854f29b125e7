import type { ReactNode } from 'react'
import { Heading } from '@/ui'

type PartProps = { id: string; rank: number; title: string; lead?: string; children: ReactNode }

/** One of the clear parts of the checkout: its rank, its name, its fields. */
export function Part({ id, rank, title, lead, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-6">
      <header>
        <Heading level={2} size="screen" id={id} className="flex items-baseline gap-4">
          <span aria-hidden="true" className="text-step-1 text-accent">
            {rank}
          </span>
          {title}
        </Heading>
        {lead && <p className="mt-1 text-quiet">{lead}</p>}
      </header>
      {children}
    </section>
  )
}
