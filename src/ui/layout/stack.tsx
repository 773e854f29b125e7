import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

const gaps = {
  1: 'lu-gap-1',
  2: 'lu-gap-2',
  3: 'lu-gap-3',
  4: 'lu-gap-4',
  5: 'lu-gap-5',
  6: 'lu-gap-6',
} as const

type StackProps = ComponentProps<'div'> & { gap?: keyof typeof gaps; row?: boolean }

/** Children in a column, or in a wrapping row, with one gap: 1 = 4, 2 = 8, 3 = 16, 4 = 24, 5 = 40, 6 = 64 px. */
export function Stack({ gap = 3, row = false, className, ...rest }: StackProps) {
  return <div {...rest} className={classNames(row ? 'lu-row' : 'lu-stack', gaps[gap], className)} />
}
