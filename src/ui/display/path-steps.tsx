import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export type PathStep = { title: ReactNode; text?: ReactNode }

/** A way in a few steps: dots on a hairline, side by side on a desk, one under the other on a phone. */
export function PathSteps({ steps, className }: { steps: PathStep[]; className?: string }) {
  return (
    <ol className={classNames('lu-path', className)}>
      {steps.map(({ title, text }, index) => (
        <li key={index}>
          <p className="lu-path-title">{title}</p>
          {text && <p className="lu-path-text">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
