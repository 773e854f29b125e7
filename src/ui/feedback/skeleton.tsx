import { classNames } from '../class-names'

type SkeletonProps = {
  lines?: number
  /** line: words; block: a picture or a card (its height by class); disc: a portrait. */
  shape?: 'line' | 'block' | 'disc'
  className?: string
}

/** The place of content that is coming: `lines` of text, a block, a disc. Announce loading elsewhere (`aria-busy`, a status). */
export function Skeleton({ lines = 1, shape = 'line', className }: SkeletonProps) {
  return (
    <div aria-hidden="true" className="lu-skeleton-lines">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classNames('lu-skeleton', `lu-skeleton-${shape}`, className)} />
      ))}
    </div>
  )
}
