import type { ReactNode } from 'react'
import { SectionHeader } from '@/ui'
import { groups, type GroupId } from './groups'

/** One chapter of the page. */
export function Group({ id, lead, children }: { id: GroupId; lead: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`} className="min-w-0 scroll-mt-6">
      <SectionHeader id={`${id}-titre`} title={groups[id]} lead={lead} className="mb-8" />
      <div className="grid min-w-0 gap-10">{children}</div>
    </section>
  )
}
