import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from './icon'

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean; name?: string; className?: string }

/** A question and its answer, with the browser's own `<details>`; the same `name` opens one at a time. */
export function Disclosure({ summary, children, open, name, className }: DisclosureProps) {
  return (
    <details className={classNames('lu-disclosure', className)} open={open} name={name}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevronDown" size={18} />
      </summary>
      <div className="lu-disclosure-body">{children}</div>
    </details>
  )
}
