import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from './icon'

type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  name?: string
  id?: string
  className?: string
}

/** A question and its answer, with the browser's own `<details>`; the same `name` opens one at a time. */
export function Disclosure({ summary, children, open, name, id, className }: DisclosureProps) {
  return (
    <details className={classNames('lu-disclosure', className)} open={open} name={name} id={id}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevronDown" size={18} />
      </summary>
      <div className="lu-disclosure-body">{children}</div>
    </details>
  )
}
