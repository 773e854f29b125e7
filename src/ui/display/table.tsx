import type { ReactNode } from 'react'
import { classNames } from '../class-names'

type TableProps = {
  caption: string
  showCaption?: boolean
  children: ReactNode
  /** What stands under the head when there is no row. */
  empty?: ReactNode
  /** While its rows are being fetched again: they stay, quieter. */
  busy?: boolean
  className?: string
}

/**
 * A table that scrolls inside its own box, which the keyboard can reach. Give it `<thead>` and `<tbody>`; `.lu-number` aligns figures,
 * `aria-sort` on a head's cell shows its arrow, `aria-current="true"` on a row marks it.
 */
export function Table({ caption, showCaption = false, children, empty, busy, className }: TableProps) {
  return (
    <div className="lu-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames('lu-table', className)} aria-busy={busy || undefined}>
        <caption className={showCaption ? 'lu-table-caption' : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
      {empty && <div className="lu-table-empty">{empty}</div>}
    </div>
  )
}
