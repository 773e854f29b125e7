import type { ReactNode } from 'react'
import { classNames } from '../class-names'

type TableProps = { caption: string; showCaption?: boolean; children: ReactNode; className?: string }

/** A table that scrolls inside its own box, which the keyboard can reach. Give it `<thead>` and `<tbody>`; `.lu-number` aligns figures. */
export function Table({ caption, showCaption = false, children, className }: TableProps) {
  return (
    <div className="lu-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames('lu-table', className)}>
        <caption className={showCaption ? 'lu-table-caption' : 'visually-hidden'}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
