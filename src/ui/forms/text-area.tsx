import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

/** Several lines of text; grows with what is typed where the browser can, from `rows` lines. */
export function TextArea({ className, rows = 5, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={classNames('lu-control', 'lu-textarea', className)} />
}
